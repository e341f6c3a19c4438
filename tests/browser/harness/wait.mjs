// SPDX-License-Identifier: Apache-2.0

/** Resolves after `ms`. */
export const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Rejects when `promise` takes longer than `ms`. */
export async function within(ms, what, promise) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks `look` until its answer satisfies `accept`, and gives that answer; an error names the last one seen.
 */
export async function until(what, look, accept, { ms = 6000, every = 25 } = {}) {
  const end = Date.now() + ms;
  let seen;
  for (;;) {
    seen = await within(Math.max(1000, end - Date.now()), what, look());
    if (accept(seen)) return seen;
    if (Date.now() > end) throw new Error(`${what}: not within ${ms} ms; last seen: ${JSON.stringify(seen)?.slice(0, 1500)}`);
    await sleep(every);
  }
}
