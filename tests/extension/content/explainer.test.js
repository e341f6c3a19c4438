// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const state = (name, more = {}) => ({ state: name, protected: name === 'ok', sentence: `why ${name}`, ...more });

/** An explainer whose time passes when it is told to. */
function explainer(first) {
  let due = null;
  const { Explainer } = load(['explainer.js'], ['Explainer'], { setTimeout: (run) => ((due = run), 1) });
  const seen = { said: [], introduced: 0, changed: 0 };
  const world = { state: first, serves: true };
  const made = new Explainer({
    notice: { introduce: () => (seen.introduced += 1), say: async (_composer, sentence) => void seen.said.push(sentence) },
    state: () => world.state,
    serves: () => world.serves,
    changed: () => (seen.changed += 1),
  });
  const settles = () => {
    const run = due;
    due = null;
    run?.();
    return run !== null;
  };
  const turn = (next) => {
    world.state = next;
    made.follow();
  };
  return { made, seen, world, settles, turn };
}
const composer = { closed: false };

test('what lasts is said; what passes is not', () => {
  const { made, seen, settles, turn } = explainer(state('connecting'));
  made.explain(composer);
  turn(state('ok'));
  settles();
  assert.deepEqual([seen.said, seen.introduced, made.unprotected], [[], 1, '']);
  turn(state('no-host'));
  made.explain(composer);
  settles();
  assert.deepEqual([seen.said, made.unprotected, seen.changed], [['why no-host'], 'why no-host', 1]);
});

test('a state that turns into another one while it is waited for is explained as what it became', () => {
  const { made, seen, settles, turn } = explainer(state('connecting'));
  made.explain(composer);
  turn(state('refused'));
  made.explain(composer);
  settles();
  assert.deepEqual(seen.said, []);
  assert.equal(settles(), true, 'the new state gets a time of its own');
  assert.deepEqual(seen.said, ['why refused']);
});

test('the reason follows the state; in a pause there is none to give', () => {
  const { made, seen, settles, turn } = explainer(state('no-host'));
  made.explain(composer);
  settles();
  turn(state('no-policy'));
  assert.equal(made.unprotected, 'why no-policy');
  turn(state('paused'));
  assert.equal(made.unprotected, '');
  made.explain(composer);
  assert.equal(settles(), false);
  assert.deepEqual(seen.said, ['why no-host']);
});

test('nothing beside a composer that has gone, and nothing where nothing is served', () => {
  const { made, seen, world, settles } = explainer(state('no-host'));
  made.explain({ closed: true });
  settles();
  assert.deepEqual([seen.said, made.unprotected], [[], 'why no-host']);
  world.serves = false;
  made.explain(composer);
  assert.equal(settles(), false);
});
