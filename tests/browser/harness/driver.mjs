// SPDX-License-Identifier: Apache-2.0
// One small driver for both browsers: a page that is typed into, clicked and looked at as a person would.
// All input goes through the browser's own input queue (trusted events); nothing is dispatched by script.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { askProbe, visibleBox, wordBoxes } from './in_page.mjs';
import { defineTwin } from './twin.mjs';
import { until, within } from './wait.mjs';

const STEP_MS = 20000;
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

export class Driver {
  /** @param {'chromium'|'firefox'} name */
  constructor(name, page) {
    this.name = name;
    this.page = page;
    page.setDefaultTimeout(STEP_MS);
  }

  async goto(url) {
    await within(STEP_MS, `opening ${url}`, this.page.goto(url, { waitUntil: 'load' }));
    await this.evaluate(defineTwin);
  }

  /**
   * A driven Firefox can leave the keyboard in no page at all, when a page goes that had it in a frame or when a
   * tab is closed, and only a new tab gets it back. True if that was needed: the page is blank then.
   */
  async renewUnlessFocused() {
    if (await this.evaluate(() => document.hasFocus())) return false;
    const old = this.page;
    this.page = await within(STEP_MS, 'new tab', old.browser().newPage());
    await within(STEP_MS, 'closing the old tab', old.close());
    return true;
  }

  /** Runs `fn(argument)` in the page's world. */
  evaluate(fn, argument) {
    return within(STEP_MS, 'evaluate', this.page.evaluate(fn, argument));
  }

  /** Types with real keys; what no key gives (emoji, umlauts) is put in as an input method does, a grapheme at once. */
  async type(text, { delay = 0 } = {}) {
    let run = '';
    const flush = async () => {
      if (run) await within(STEP_MS + text.length * (delay + 60), 'typing', this.page.keyboard.type(run, { delay }));
      run = '';
    };
    for (const { segment } of graphemes.segment(text)) {
      if (segment.length === 1) run += segment;
      else {
        await flush();
        await this.insert(segment);
      }
    }
    await flush();
  }

  /** One grapheme as an emoji picker commits it. */
  insert(text) {
    // Puppeteer refuses more than one code point in Firefox, where it does just this.
    const put = this.name === 'firefox'
      ? this.evaluate((value) => { document.execCommand('insertText', false, value); }, text)
      : this.page.keyboard.sendCharacter(text);
    return within(STEP_MS, 'typing', put);
  }

  /** `press('Control+Shift+z')`, `press('Escape', 3)`. */
  async press(chord, times = 1) {
    const keys = chord.split('+');
    // Firefox's driver takes "Enter" for the number pad's, which some networks do not take for Enter.
    const last = this.name === 'firefox' && keys.at(-1) === 'Enter' && keys.pop() ? '\uE006' : keys.pop();
    for (const key of keys) await this.page.keyboard.down(key);
    for (let i = 0; i < times; i++) await within(STEP_MS, chord, this.page.keyboard.press(last));
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  clickAt(x, y, options) {
    return within(STEP_MS, 'click', this.page.mouse.click(x, y, options));
  }

  moveTo(x, y) {
    return within(STEP_MS, 'move', this.page.mouse.move(x, y));
  }

  /** By whole pixels: Firefox's driver takes nothing else. */
  wheel(deltaY) {
    return within(STEP_MS, 'wheel', this.page.mouse.wheel({ deltaY: Math.ceil(deltaY) }));
  }

  /** A real paste: the text is on the clipboard, Ctrl+V is pressed. */
  async paste(text) {
    await this.evaluate((value) => navigator.clipboard.writeText(value), text);
    if (this.name === 'firefox') return this.press('Control+v');
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('v', { commands: ['Paste'] });
    return this.page.keyboard.up('Control');
  }

  resize(width, height) {
    return within(STEP_MS, 'resize', this.page.setViewport({ width, height }));
  }

  /** What the content part sees: vorabSnapshot() of the plan's contract. */
  snapshot() {
    return this.evaluate(askProbe, 'snapshot');
  }

  /** What stands in the open card (or notice) and where, in the window's coordinates; null if none is open. */
  async frame(kind) {
    const { rect, ...known } = (await this.snapshot())[kind] ?? {};
    const inside = rect && known.open !== false && await this.evaluate(askProbe, kind).catch(() => null);
    if (!inside) return null;
    return { kind, ...known, ...inside, rect, boxes: inside.boxes.map((box) => ({ ...box, x: box.x + rect.x, y: box.y + rect.y })) };
  }

  probe(what) {
    return this.evaluate(askProbe, what);
  }

  /** Where the browser itself drew a word of an editor. */
  wordBoxes(which, word, nth = 0) {
    return this.evaluate(wordBoxes, [which, word, nth]);
  }

  editorBox(which) {
    return this.evaluate(visibleBox, which);
  }

  /** The editor's own model of its text: what would be posted. */
  model(which) {
    return this.evaluate((name) => window.replica.model(name), which);
  }

  /** A function of the replica's test door, by name. */
  replica(name, ...rest) {
    return this.evaluate(([key, args]) => {
      const value = window.replica[key];
      const result = typeof value === 'function' ? value(...args) : value;
      return result === undefined ? null : result;
    }, [name, rest]);
  }

  /** Waits until the snapshot is as `accept` wants it. */
  see(what, accept, options) {
    return until(`${this.name}: ${what}`, () => this.snapshot(), accept, options);
  }

  async screenshot(file) {
    mkdirSync(path.dirname(file), { recursive: true });
    await within(STEP_MS, 'screenshot', this.page.screenshot({ path: file }));
    return file;
  }

  close() {
    return within(STEP_MS, 'closing the page', this.page.close());
  }
}
