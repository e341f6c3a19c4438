// SPDX-License-Identifier: Apache-2.0
// A hostile page against card and gate: it forges presses, keys and messages, and it moves, scales, fades, cuts, covers,
// clones or throws out our frame at the moment of a real press. Nothing of ours is pressed by it, the draft stays, and
// nobody is trapped: the next press asks again. The first test is the control: the same press without an attack counts.
import { clickIn } from '../harness/card.mjs';
import { ANYWAY, CHANGE, THOUGHT, named, posted, pressPost, seeGate, seeNoGate, seeThought, settled } from '../harness/gate.mjs';
import { report } from '../harness/report.mjs';
import { BROWSER, assert, browserTest, openComposer, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const DRAFT = 'Bald zeigen wir den Seeadler';
const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/** Opens the gate over a draft with a stop in it, up to the last press that lets it go; gives where that would be. */
async function openGate(page, name) {
  const { editor } = await openComposer(page, name);
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await pressPost(page, editor);
  const gate = await seeGate(page);
  await clickIn(page, gate, named(gate, ANYWAY));
  await seeThought(page);
  await page.see('it stands still', (seen) => seen.gate.steady);
  return { editor, at: middle((await seeGate(page)).boxes.find((box) => THOUGHT.test(box.text))) };
}

/** In the page: our host, as any page finds it, and what it stands in. */
function hold({ x, y }) {
  const host = document.elementFromPoint(x, y);
  // A dialog with a transform is what fixed things are placed by.
  const put = (element, left, top) => {
    const now = element.getBoundingClientRect();
    element.style.translate = `${left - now.x}px ${top - now.y}px`;
  };
  window.attacked = { host, home: host.parentElement, put };
}

/** @type {{name: string, attack: (at: {x: number, y: number}) => {x: number, y: number}|void, wait?: number, only?: string, where?: string}[]} each gives where the press goes, if elsewhere */
const ATTACKS = [
  { name: 'moved under the pointer', attack: ({ x, y }) => {
    window.attacked.home.style.transform = 'translate(-60px, -40px)';
    return { x: x - 60, y: y - 40 };
  } },
  { name: 'its host moved by an animation', attack: ({ x, y }) => {
    window.attacked.host.animate([{ translate: '-60px -40px' }, { translate: '-60px -40px' }], { duration: 9000 });
    window.attacked.host.style.setProperty('transform', 'translate(-60px, -40px)', 'important');
    window.attacked.home.style.translate = '-60px -40px';
    return { x: x - 60, y: y - 40 };
  } },
  { name: 'scaled', attack: ({ x, y }) => {
    const { home } = window.attacked;
    const { left, top } = home.getBoundingClientRect();
    Object.assign(home.style, { transformOrigin: '0 0', transform: 'scale(0.8)' });
    return { x: left + (x - left) * 0.8, y: top + (y - top) * 0.8 };
  } },
  { name: 'made transparent', wait: 500, attack: () => { window.attacked.home.style.opacity = '0.01'; } },
  { name: 'its host made transparent', wait: 500, attack: () => {
    window.attacked.host.style.setProperty('opacity', '0.01', 'important');
    window.attacked.host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 9000 });
    document.documentElement.style.opacity = '0.02';
  } },
  { name: 'cut down to the one button', attack: ({ x, y }) => {
    const { left, top } = window.attacked.home.getBoundingClientRect();
    window.attacked.home.style.clipPath = `circle(30px at ${x - left}px ${y - top}px)`;
  } },
  { name: 'blurred by a filter', attack: () => { window.attacked.home.style.filter = 'blur(9px)'; } },
  { name: 'covered by something that lets presses through', only: 'chromium', where: 'X', wait: 600, attack: ({ x, y }) => {
    const cover = document.createElement('div');
    cover.className = 'cover';
    cover.textContent = 'Continue';
    Object.assign(cover.style, { position: 'fixed', left: `${x - 150}px`, top: `${y - 60}px`, width: '300px', height: '120px', background: '#fff', pointerEvents: 'none', zIndex: 2147483647 });
    window.attacked.home.append(cover);
    window.attacked.put(cover, x - 150, y - 60);
  } },
  { name: 'covered by an element', attack: ({ x, y }) => {
    const cover = document.createElement('div');
    cover.className = 'cover';
    Object.assign(cover.style, { position: 'fixed', left: `${x - 150}px`, top: `${y - 60}px`, width: '300px', height: '120px', background: '#fff', zIndex: 2147483647 });
    window.attacked.home.append(cover);
    window.attacked.put(cover, x - 150, y - 60);
  } },
  { name: 'a dialog opened over it', attack: () => {
    const dialog = document.createElement('dialog');
    dialog.append('Continue');
    document.body.append(dialog);
    dialog.showModal();
  } },
  { name: 'thrown out', attack: () => { window.attacked.host.remove(); } },
  { name: 'its host put elsewhere', attack: () => { window.attacked.home.prepend(window.attacked.host); } },
  { name: 'its host cloned over it', attack: () => { window.attacked.home.append(window.attacked.host.cloneNode(true)); window.attacked.host.remove(); } },
  { name: 'the keyboard taken away', attack: () => {
    window.attacked.timer = setInterval(() => window.replica.editor().focus(), 5);
    window.attacked.home.style.transform = 'translate(-60px, -40px)';
  } },
];

for (const name of ['X', 'LinkedIn B']) {
  browserTest(`${name}: control: a press on "post anyway" counts, and the next press posts`, async (page) => {
    const { editor, at } = await openGate(page, name);
    await page.clickAt(at.x, at.y);
    await seeNoGate(page);
    await pressPost(page, editor);
    await until('posted', () => posted(page), (all) => all.length === 1);
    report(BROWSER, `\npresses on the gate, ${name}\n  control: without an attack the press counts`);
  });

  for (const { name: what, attack, wait = 0, only, where } of ATTACKS) {
    // Of a dialog with a transform Chromium does not vouch for what is seen; Firefox never does.
    if ((only && only !== BROWSER) || (where && where !== name)) continue;
    browserTest(`${name}: the gate is not pressed when it is ${what}`, async (page) => {
      const { editor, at } = await openGate(page, name);
      await page.evaluate(hold, at);
      const to = (await page.evaluate(attack, at)) ?? at;
      await sleep(wait);
      await page.clickAt(to.x, to.y);
      await sleep(400);
      // The page behaves again; the person presses Post once more.
      await page.evaluate(() => {
        const { home, timer } = window.attacked;
        clearInterval(timer);
        document.querySelectorAll('.cover').forEach((cover) => cover.remove());
        document.querySelectorAll('dialog').forEach((dialog) => { if (dialog.textContent === 'Continue') dialog.remove(); });
        for (const element of [home, document.documentElement]) element.removeAttribute('style');
      });
      assert.deepEqual(await posted(page), [], 'nothing was posted');
      assert.equal(await page.model(editor), DRAFT, 'the draft stays');
      if ((await page.snapshot()).gate?.open) {
        await page.press('Escape');
        await seeNoGate(page).catch(() => {});
      }
      await page.see('a frame runs', (seen) => !seen.gate || seen.gate.ready);
      assert.ok(!(await page.snapshot()).gate?.pass, 'no leave to post was given');
      await pressPost(page, editor);
      await seeGate(page);
      assert.deepEqual(await posted(page), []);
      report(BROWSER, `  not pressed, the next press asks again: ${what}`);
    });
  }

  browserTest(`${name}: forged presses, keys and messages do nothing to the gate`, async (page) => {
    const { editor, at } = await openGate(page, name);
    await page.evaluate(hold, at);
    await page.evaluate(({ x, y }) => {
      const { host } = window.attacked;
      const where = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
      for (const target of [host, document]) {
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick']) target.dispatchEvent(new PointerEvent(type, where));
        for (const key of ['Enter', ' ', 'Tab']) for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
      }
      host.click();
      host.focus();
      const data = [{ type: 'choice', post: true }, { type: 'ready' }, { type: 'size', turn: 1, height: 9 }, { type: 'close' }, { type: 'use', finding: 0, instead: 0 },
        { type: 'dismiss', finding: 0, reach: 'all' }, { type: 'pointer', inside: true, pressed: true }, { type: 'key', key: 'Enter' }, 'vorab'];
      for (const message of data) {
        window.postMessage(message, '*');
        new BroadcastChannel('vorab').postMessage(message);
        const { port1, port2 } = new MessageChannel();
        window.postMessage(message, '*', [port2]);
        port1.postMessage(message);
        for (let i = 0; i < window.length; i++) window[i].postMessage(message, '*');
        host.dispatchEvent(new MessageEvent('message', { data: message, bubbles: true }));
      }
    }, at);
    await sleep(400);
    const seen = await page.snapshot();
    assert.ok(seen.gate.open, 'the gate stands as it stood');
    assert.deepEqual(await posted(page), []);
    // The control: the real thing does.
    await page.clickAt(at.x, at.y);
    await seeNoGate(page);
    await pressPost(page, editor);
    await until('posted', () => posted(page), (all) => all.length === 1);
    report(BROWSER, '  forged presses, keys, messages and channels: nothing');
  });
}

browserTest('X: words changed under a resting pointer open no card: the page would learn that they are marked', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  const [box] = await page.wordBoxes(editor, 'Seeadler');
  await page.press('Control+a');
  await page.press('Delete');
  await settled(page, '');
  const { x, y } = middle(box);
  await page.moveTo(x, y);
  await sleep(600);
  await page.replica('load', DRAFT, editor);
  await settled(page, 'Seeadler');
  await sleep(1200);
  assert.ok(!(await page.snapshot()).card.open, 'no card under a pointer that rests');
  await page.moveTo(x + 2, y);
  await page.see('the control: a hand opens it', (seen) => seen.card.open);
  report(BROWSER, '\nwords changed by the page under a resting pointer: no card; a hand that moves opens it');
});

browserTest('Mastodon: a form that the page sends itself is never held: the page would learn the verdict on any text', async (page) => {
  const { editor } = await openComposer(page, 'Mastodon');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await sleep(1200);
  const seen = await page.evaluate(async () => {
    const form = window.replica.editor().closest('form');
    let count = 0;
    form.addEventListener('submit', (event) => {
      count += 1;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true });
    form.requestSubmit();
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    return { count };
  });
  assert.equal(seen.count, 1, 'the page\'s own sending reaches the page');
  assert.ok(!(await page.snapshot()).gate.open);
  await pressPost(page, editor);
  const gate = await seeGate(page);
  assert.ok(named(gate, CHANGE), 'the control: a press of a hand is asked about');
  report(BROWSER, 'a form sent by script: not held; the same by a hand: asked about');
});
