// SPDX-License-Identifier: Apache-2.0
// A hostile page against the card: hidden, moved, cut and covered, with the mouse and the keyboard, it is not pressed;
// the page takes the focus, the pointer or the whole screen and wins nothing. Each attack is also tried on an extension
// that does not look (`careless`), where it has to win: else it would prove nothing.
import { after } from 'node:test';
import { ATTACKS, behave, hold } from '../attempts/pressing.mjs';
import { backInEditor, openByClick, seeCard, seeNoCard } from '../harness/card.mjs';
import { CHANGE, choose, named, posted, pressPost, seeGate, settled } from '../harness/gate.mjs';
import { report } from '../harness/report.mjs';
import { startSession } from '../harness/session.mjs';
import { BROWSER, SHORT, WHOLE, assert, browserTest, openComposer, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const DRAFT = 'Bald zeigen wir den Seeadler auf der Messe';
const BETTER = 'Bald zeigen wir den Neuzugang auf der Messe';
const NEXT = 'Alt+Shift+V';
/** What hides a thing and leaves it where presses reach it. */
const HIDING = ATTACKS.filter(({ name }) => /^(moved under|scaled|made transparent|drawn elsewhere|faint|covered by (pictures|a popover)|.*left so$)/.test(name));
/** Longer than a suggestion takes to be put in. */
const USED_MS = 500;

let careless = null;
after(async () => (await careless?.catch(() => null))?.close());
const carelessSession = () => (careless ??= startSession(BROWSER, { careless: true }));

/** Opens the card of a draft's word; gives where its suggestion is. */
async function openCard(page, name, { keyboard = false } = {}) {
  const { editor } = await openComposer(page, name);
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  if (keyboard) await page.press(NEXT);
  else await openByClick(page, 'Seeadler');
  const card = await seeCard(page, ({ boxes, focused }) => boxes.some(({ text }) => text === 'Neuzugang') && (focused || !keyboard));
  await page.see('it stands still', (seen) => seen.card.steady);
  const { x, y, width, height } = (await page.frame('card')).boxes.find(({ text }) => text === 'Neuzugang') ?? card;
  return { editor, at: { x: x + width / 2, y: y + height / 2 } };
}

/** Attacks the open card, presses as it wants; gives what the text is then. */
async function pressUnder(page, { editor, at }, { attack, wait = 0 }, press) {
  await page.evaluate(hold, at);
  const to = (await page.evaluate(attack, at)) ?? at;
  await sleep(wait);
  await press(to);
  await sleep(USED_MS);
  const text = await page.model(editor);
  await page.evaluate(behave);
  return text;
}

/**
 * The same attack on ours and on the careless one: what the text is then in each. Some attacks win by chance, and try
 * again; in a short run the careless one is left out, and its text is null.
 */
async function tryBoth(page, name, attack, how, press) {
  const once = async (each) => pressUnder(each, await openCard(each, name, how), attack, (to) => press(each, to));
  const ours = await once(page);
  if (SHORT) return [ours, null];
  let other = DRAFT;
  for (let tries = 0; tries < 3 && other === DRAFT && attack.guarded !== BROWSER; tries++) other = await once((await carelessSession()).page);
  return [ours, other];
}

/** Whoever does not look is made to press it. @param {string|null} text */
const assertControl = (text) => SHORT || assert.equal(text, BETTER, 'the control: whoever does not look is made to press it');

for (const [index, attack] of HIDING.filter(({ only }) => !only || only === BROWSER).entries()) {
  for (const [row, name] of ['X', 'LinkedIn B'].entries()) {
    if ((attack.where ?? name) !== name || (!WHOLE && !attack.where && index % 2 !== row)) continue;
    browserTest(`${name}: the card is not pressed when it is ${attack.name}`, async (page) => {
      const [ours, other] = await tryBoth(page, name, attack, {}, (each, { x, y }) => each.clickAt(x, y));
      assert.equal(ours, DRAFT, 'nothing is pressed');
      if (attack.guarded !== BROWSER) assertControl(other);
      const control = attack.guarded === BROWSER ? 'the browser itself drops the press' : SHORT ? 'left out in a short run' : 'a careless one is';
      report(BROWSER, `${name}, card ${attack.name}: not pressed (control: ${control})`);
    });
  }
}

for (const name of ['X', 'LinkedIn B']) {
  browserTest(`${name}: Enter in a card that cannot be seen does nothing, and once it is seen again does`, async (page) => {
    const attack = { ...ATTACKS.find((each) => each.name === 'made transparent'), wait: 300 };
    const [ours, other] = await tryBoth(page, name, attack, { keyboard: true }, (each) => each.press('Enter'));
    assert.equal(ours, DRAFT);
    assertControl(other);
    await page.see('seen again', ({ card }) => card.open && card.steady);
    await page.press('Enter');
    await until('used', () => page.model(name === 'X' ? 'inline' : 'post'), (text) => text === BETTER);
    report(BROWSER, `${name}, card made transparent under the keyboard: not pressed`);
  });
}

browserTest('X: forged presses, keys and messages do nothing to the card', async (page) => {
  const { editor, at } = await openCard(page, 'X');
  await page.evaluate(hold, at);
  await page.evaluate(({ x, y }) => {
    const { host } = window.attacked;
    const where = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
    for (const target of [host, document]) {
      for (const type of ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) target.dispatchEvent(new PointerEvent(type, where));
      for (const key of ['Enter', ' ', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true }));
    }
    host.click();
    host.focus();
    const said = [{ type: 'use', finding: 0, instead: 0 }, { type: 'dismiss', finding: 0, reach: 'all' }, { type: 'posting-as', as: 'company' }, { type: 'close' },
      { type: 'false-alarm', finding: 0 }, { type: 'clear' }, { type: 'width', width: 9 }, { type: 'size', turn: 1, height: 1 }, 'vorab'];
    for (const message of said) {
      const { port1, port2 } = new MessageChannel();
      port1.postMessage(message);
      window.postMessage(message, '*', [port2]);
      host.dispatchEvent(new MessageEvent('message', { data: message, bubbles: true }));
      for (let i = 0; i < window.length; i++) window[i].postMessage(message, '*');
    }
  }, at);
  await sleep(USED_MS);
  assert.equal(await page.model(editor), DRAFT);
  const card = await page.frame('card');
  assert.ok(card?.boxes.some(({ text }) => text === 'Neuzugang'), 'it stands as it stood');
  assert.deepEqual((await page.probe('stored')).dismissals ?? [], []);
  await page.clickAt(at.x, at.y);
  await until('the control: a hand does', () => page.model(editor), (text) => text === BETTER);
  report(BROWSER, 'forged presses, keys and messages to the card: nothing');
});

browserTest('X: a page that takes the keyboard away gets no press of ours, and traps nobody', async (page) => {
  const { editor } = await openCard(page, 'X', { keyboard: true });
  await page.evaluate(() => { window.thief = setInterval(() => window.replica.editor().focus(), 5); });
  await sleep(100);
  await page.press('Tab');
  await page.press('Escape');
  await seeNoCard(page);
  assert.equal(await page.model(editor), DRAFT, 'nothing of ours is pressed');
  await backInEditor(page, editor);
  await page.press('Control+Enter');
  await seeGate(page);
  for (let press = 0; press < 2; press++) {
    await backInEditor(page, editor);
    await page.press('Control+Enter');
  }
  await sleep(USED_MS);
  assert.deepEqual(await posted(page), [], 'whoever presses again is asked again');
  await page.evaluate(() => clearInterval(window.thief));
  await page.press('Escape');
  await page.see('no gate', (seen) => !seen.gate.open);
  await backInEditor(page, editor);
  await page.press('Control+Enter');
  await choose(page, named(await seeGate(page), CHANGE));
  report(BROWSER, 'focus taken away every 5 ms: nothing pressed, Escape works, posting is asked about each time');
});

browserTest('X: a page that locks the pointer presses nothing with it', async (page) => {
  const { editor, at } = await openCard(page, 'X');
  const locked = await page.evaluate(() => document.body.requestPointerLock().then(() => document.pointerLockElement !== null, String));
  if (locked !== true) return report(BROWSER, `pointer lock: this browser refuses it here (${locked})`);
  await page.clickAt(at.x, at.y);
  await sleep(USED_MS);
  assert.equal(await page.model(editor), DRAFT);
  await page.evaluate(() => document.exitPointerLock());
  await sleep(USED_MS);
  if (!(await page.snapshot()).card.open) await openByClick(page, 'Seeadler');
  await page.see('it stands still', (seen) => seen.card.steady);
  await page.clickAt(at.x, at.y);
  await until('the control: let go, a hand presses it', () => page.model(editor), (text) => text === BETTER);
  report(BROWSER, 'pointer locked: nothing pressed; let go, pressed');
});

browserTest('X: a page that fills the screen with its editor has card and gate in it: nobody is asked out of sight', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  const full = await page.evaluate(() => window.replica.editor().closest('main, [role="main"], #app, #root, body > *').requestFullscreen().then(() => true, String));
  if (full !== true) return report(BROWSER, `fullscreen: this browser refuses it here (${full})`);
  await until('it fills the screen', () => page.evaluate(() => document.fullscreenElement !== null), Boolean);
  await pressPost(page, editor);
  const gate = await seeGate(page);
  const { x, y, width, height } = gate.rect;
  const onTop = await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.getAttributeNames().length === 0, [x + width / 2, y + height / 2]);
  assert.ok(onTop, 'it is what one sees there');
  await choose(page, named(gate, CHANGE));
  await seeCard(page);
  assert.deepEqual(await posted(page), []);
  await page.press('Escape');
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  report(BROWSER, 'fullscreen: card and gate are in it');
});
