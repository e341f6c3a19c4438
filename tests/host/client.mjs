// SPDX-License-Identifier: Apache-2.0
// The browser's side of the pipe, for tests: starts the real host and speaks frames with it.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ids = JSON.parse(readFileSync(join(root, 'installer/extension-ids.json'), 'utf8'));

export const kHost = join(process.env.VORAB_BIN ?? join(root, 'build/bin'), 'vorab-host');
export const kCaller = `chrome-extension://${ids.chromium[0]}/`;
export const kAddOn = ids.firefox[0];
/** No answer takes this long unless something is wrong. */
export const kPatience = 5000;

/** A message, a string or bytes, with the length in front in this machine's byte order. */
export function frame(message) {
  const plain = typeof message === 'string' || message instanceof Uint8Array;
  return withLength(Buffer.from(plain ? message : JSON.stringify(message)));
}

export function withLength(body, length = body.length) {
  const head = new Uint8Array(new Uint32Array([length]).buffer);
  return Buffer.concat([head, body]);
}

/** A temporary folder with policies/ and state/ (and maybe another `host`); gone after the test `t`, with its hosts. */
export function places(t) {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-host-test-'));
  const place =
      {folder, policies: join(folder, 'policies'), state: join(folder, 'state'), clients: []};
  mkdirSync(place.policies);
  t.after(async () => {
    await Promise.all(place.clients.map((client) => client.destroy()));
    rmSync(folder, {recursive: true});
  });
  return place;
}

/** A small policy as a bundle's text. */
export function policy({id = 'test.policy', version = 1, words = ['Seeadler'], rule = 'names'} = {}) {
  return JSON.stringify({
    format: 1,
    id,
    version,
    title: {de: 'Leitlinie', en: 'Guideline'},
    publisher: 'Musterwerk AG',
    issued: '2026-11-01',
    expires: '2099-01-01',
    guideline: 'https://intra.musterwerk.example/social-media',
    contacts: [{role: {de: 'Pressestelle', en: 'Press office'}, mail: 'presse@musterwerk.example'}],
    rules: [{
      id: rule, kind: 'terms', match: 'word', words, category: 'confidential-project',
      severity: 'stop', message: {de: 'Ein Projektname.', en: 'A project name.'},
      examples: {hit: [`Der [[${words[0]}]] kommt.`], miss: ['Nichts davon.']},
    }],
  });
}

export class Client {
  #child;
  #bytes = Buffer.alloc(0);
  #messages = [];
  #wake = () => {};
  /** Called for each message as it comes. */
  onMessage = undefined;

  /** `place` from places(); `caller` is what the browser would append. */
  constructor(place, caller = [kCaller]) {
    const own = ['--policies', place.policies, '--state', place.state];
    if (place.dictionaries) own.push('--dictionaries', place.dictionaries);
    place.clients.push(this);
    this.#child = spawn(place.host ?? kHost, [...own, ...caller], {cwd: place.folder});
    this.stderr = '';
    this.#child.stderr.on('data', (data) => (this.stderr += data));
    this.#child.stdin.on('error', () => {});  // the host may have gone
    this.#child.stdout.on('data', (data) => this.#take(data));
    this.exited = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => {
        this.exit = {code, signal};
        this.#wake();
        resolve(this.exit);
      });
    });
  }

  destroy() {
    this.#child.kill('SIGKILL');
    return this.exited;
  }

  get pid() {
    return this.#child.pid;
  }

  kill(signal) {
    this.#child.kill(signal);
  }

  /** Writes bytes as they are; resolves when the pipe has taken them. */
  write(bytes) {
    return new Promise((resolve) => this.#child.stdin.write(bytes, resolve));
  }

  send(...messages) {
    return this.write(Buffer.concat(messages.map(frame)));
  }

  /** Stops reading what the host says, as a browser does that hangs. */
  stall() {
    this.#child.stdout.pause();
    this.#child.once('exit', () => this.#child.stdout.resume());
  }

  /** Closes the host's standard input and says how it ended and after how many milliseconds. */
  async end() {
    const begin = performance.now();
    this.#child.stdin.destroy();  // at once, whatever still waits to be written
    return {...(await this.exited), took: performance.now() - begin};
  }

  /** The next message for which `wanted` (a type or a function) holds; others are passed over. */
  async next(wanted = () => true, patience = kPatience) {
    const matches = typeof wanted === 'string' ? (message) => message.type === wanted : wanted;
    const deadline = Date.now() + patience;
    for (;;) {
      while (this.#messages.length > 0) {
        const message = this.#messages.shift();
        if (matches(message)) return message;
      }
      if (this.exit) throw new Error(`the host has gone: ${JSON.stringify(this.exit)} ${this.stderr}`);
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`no such message within ${patience} ms: ${wanted}`);
      await this.#somethingNew(left);
    }
  }

  /** All messages that came so far and were not taken. */
  rest() {
    return this.#messages.splice(0);
  }

  async hello(fields = {}) {
    await this.send({type: 'hello', protocol: 1, locale: 'en', ...fields});
    return this.next('welcome');
  }

  /** Says hello and waits until the policies have been read. */
  async ready() {
    const welcome = await this.hello();
    return welcome.state === 'loading' ? this.next('policy') : welcome;
  }

  async check(text, fields = {}) {
    const message = {type: 'check', doc: 'd', rev: 1, site: 'linkedin', surface: 'post', text};
    await this.send({...message, ...fields});
    return this.next('findings');
  }

  #somethingNew(most) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #take(data) {
    this.#bytes = Buffer.concat([this.#bytes, data]);
    for (;;) {
      if (this.#bytes.length < 4) return;
      const length = new Uint32Array(new Uint8Array(this.#bytes.subarray(0, 4)).buffer)[0];
      if (this.#bytes.length < 4 + length) return;
      const message = JSON.parse(this.#bytes.subarray(4, 4 + length).toString('utf8'));
      this.#messages.push(message);
      this.#bytes = this.#bytes.subarray(4 + length);
      this.onMessage?.(message);
      this.#wake();
    }
  }
}
