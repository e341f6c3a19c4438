// SPDX-License-Identifier: Apache-2.0
// Reads posts (a JSON array) from standard input and writes what each program costs as JSON.
// Distinct posts, one pass to get warm, one that counts.
import { text as readAll } from 'node:stream/consumers';

import { engines } from './engines.mjs';

const LONGEST_MS = 12_000; // of one program: some need half a second for a post

const quantile = (sorted, share) => sorted[Math.round(share * (sorted.length - 1))];

async function measure(check, posts) {
  const warmUp = posts.slice(0, Math.max(2, posts.length >> 2));
  const counted = posts.slice(warmUp.length);
  let end = performance.now() + LONGEST_MS / 3;
  for (const post of warmUp) {
    await check(post);
    if (performance.now() > end) break;
  }
  end = performance.now() + LONGEST_MS;
  const times = [];
  let found = 0;
  for (const post of counted) {
    const start = performance.now();
    found += await check(post);
    times.push(performance.now() - start);
    if (performance.now() > end) break;
  }
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), posts: times.length, found };
}

const posts = JSON.parse(await readAll(process.stdin));
const rows = [];
for (const [name, does, make] of engines) {
  rows.push({ name, does, ...(await measure(await make(), posts)) });
}
process.stdout.write(JSON.stringify(rows));
process.exit(0); // some leave workers behind
