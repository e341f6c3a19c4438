// SPDX-License-Identifier: Apache-2.0
// A pause that the person asked for. Until when is stored, so that it outlives the background part; an alarm
// wakes that again, so that the pause ends on time even where it sleeps.

/** How long a pause lasts, in milliseconds. */
export const PAUSE_LASTS = 60 * 60 * 1000;
const KEY = 'pause_until';
const ALARM = 'pause-ends';

/**
 * @typedef {object} PauseParts
 * @property {Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove'>} storage
 * @property {Pick<typeof chrome.alarms, 'create' | 'clear' | 'onAlarm'>} alarms
 * @property {() => void} changed a pause has begun or ended
 * @property {() => number} [now] milliseconds since 1970
 */

export class Pause {
  /** When it ends, in milliseconds since 1970; 0 if there is none. */
  #until = 0;
  #known = false;
  /** @type {Promise<void>} */ #restored;

  /** @param {PauseParts} parts */
  constructor(parts) {
    this.parts = parts;
    this.now = parts.now ?? (() => Date.now());
    parts.alarms.onAlarm.addListener((alarm) => alarm.name === ALARM && this.after(() => this.#ended()));
    this.#restored = this.#restore();
  }

  /** When the pause ends, in milliseconds since 1970; 0 if there is none now. */
  get until() {
    return this.#until > this.now() ? this.#until : 0;
  }

  /** Runs at once, or as soon as it is known whether there is a pause. @param {() => void} run */
  after(run) {
    if (this.#known) run();
    else void this.#restored.then(run);
  }

  /** Begins a pause, or begins it anew. */
  start() {
    this.#set(this.now() + PAUSE_LASTS);
    // Where the profile cannot be written to, a pause ends with this background part.
    this.parts.storage.set({ [KEY]: this.#until }).catch(() => {});
    this.parts.changed();
  }

  /** Ends it before its time. */
  end() {
    this.#set(0);
    this.parts.storage.remove(KEY).catch(() => {});
    this.parts.changed();
  }

  /** The alarm may be early: then it is set again. */
  #ended() {
    if (this.until) this.#set(this.until);
    else if (this.#until) this.end();
  }

  async #restore() {
    const stored = await this.#stored();
    // A clock that was put back must not make an hour of it two.
    const until = Math.min(Number(stored) || 0, this.now() + PAUSE_LASTS);
    this.#known = true;
    if (stored === undefined) return;
    if (until <= this.now()) return this.end();
    this.#set(until);
    this.parts.changed();
  }

  /** Everything waits for this: a profile that cannot be read has no pause in it. */
  async #stored() {
    try {
      return (await this.parts.storage.get(KEY))[KEY];
    } catch {
      return undefined;
    }
  }

  /** @param {number} until */
  #set(until) {
    this.#until = until;
    if (until) void this.parts.alarms.create(ALARM, { when: until });
    else void this.parts.alarms.clear(ALARM);
  }
}
