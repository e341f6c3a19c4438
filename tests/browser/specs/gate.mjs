// SPDX-License-Identifier: Apache-2.0
// The question before posting: it comes once where a stop stands, nothing is posted meanwhile, the draft stays, and
// the person's own next press goes through. Where nothing stands it is never seen.
import { backInEditor } from '../harness/card.mjs';
import { ANYWAY, CHANGE, choose, named, posted, pressPost, seeGate, seeNoGate, settled } from '../harness/gate.mjs';
import { SITES, assert, browserTest, openComposer, picture, seeAnswer, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const DRAFT = 'Bald zeigen wir den Seeadler';

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: a stop is asked about once; after "post anyway" the next press posts`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type(DRAFT);
    await settled(page, 'Seeadler');
    await pressPost(page, editor);
    const gate = await seeGate(page);
    assert.match(gate.text, /Projektname|project name/);
    assert.ok(gate.focused && CHANGE.test(gate.active), `changing comes first: "${gate.active}"`);
    assert.deepEqual(await posted(page), [], 'the press did not post');
    assert.equal(await page.model(editor), DRAFT);
    await picture(page, `gate-${name}`);
    await choose(page, named(gate, ANYWAY));
    await seeNoGate(page);
    assert.deepEqual(await posted(page), [], 'nothing is pressed for anybody');
    await pressPost(page, editor);
    await until('it is posted as it was', () => posted(page), (all) => all.length === 1 && all[0] === DRAFT);
  });

  browserTest(`${name}: "change" and Escape lead back into the draft; what was changed posts at once`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type(DRAFT);
    await settled(page, 'Seeadler');
    await pressPost(page, editor);
    await seeGate(page);
    await page.press('Escape');
    await seeNoGate(page);
    await backInEditor(page, editor);
    await pressPost(page, editor);
    await choose(page, named(await seeGate(page), CHANGE));
    await page.see('the card of the first place is open', (seen) => seen.card?.open && seen.card.rule === 'project-names');
    await page.press('Escape');
    await backInEditor(page, editor);
    await page.press('Backspace', 'Seeadler'.length);
    await page.type('Neuen');
    await seeAnswer(page, 'Bald zeigen wir den Neuen');
    await settled(page, '');
    await pressPost(page, editor);
    await until('posted at the first press', () => posted(page), (all) => all.length === 1 && all[0] === 'Bald zeigen wir den Neuen');
  });

  browserTest(`${name}: hints and clean texts post at the first press; a pass is for one text only`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Ein schöner Tag');
    await seeAnswer(page, 'Ein schöner Tag');
    await settled(page, '');
    await pressPost(page, editor);
    await until('posted', () => posted(page), (all) => all.length === 1);
    assert.equal((await page.snapshot()).gate?.open ?? false, false);
  });
}

browserTest('X: Ctrl+Enter is a press like any other', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await page.press('Control+Enter');
  const gate = await seeGate(page);
  assert.deepEqual(await posted(page), []);
  await choose(page, named(gate, ANYWAY));
  await seeNoGate(page);
  await backInEditor(page, editor);
  await page.press('Control+Enter');
  await until('posted', () => posted(page), (all) => all.length === 1);
});

browserTest('X: another text needs another look, though one was let through', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await pressPost(page, editor);
  await choose(page, named(await seeGate(page), ANYWAY));
  await seeNoGate(page);
  await backInEditor(page, editor);
  await page.type('!');
  await settled(page, 'Seeadler');
  await pressPost(page, editor);
  await seeGate(page);
  assert.deepEqual(await posted(page), []);
});

browserTest('X: one press for a thread asks about its second post, too', async (page) => {
  await openComposer(page, 'X');
  await page.page.click('[data-testid="SideNav_NewTweet_Button"]');
  await page.type('Ein schöner Anfang');
  await page.page.click('[data-testid="addButton"]');
  await sleep(100);
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await pressPost(page, 'modal');
  await seeGate(page);
  assert.deepEqual(await posted(page), []);
});

browserTest('LinkedIn B: a press in the frame of the last key is held until its answer', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type('Bald zeigen wir den ');
  await settled(page, '');
  await page.insert('Seeadler');
  await pressPost(page, editor);
  await seeGate(page);
  assert.deepEqual(await posted(page), []);
});

browserTest('LinkedIn B: without a host posting goes on as ever', async (page, { host }) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await host.present(false);
  host.kill();
  await page.see('not protected', (seen) => seen.state === 'no-host', { ms: 8000 });
  await pressPost(page, editor);
  await until('posted', () => posted(page), (all) => all.length === 1);
});

browserTest('LinkedIn B: a comment is asked about as well', async (page) => {
  await page.goto('https://www.linkedin.com/feed/b/');
  const box = await page.editorBox('comment');
  await page.clickAt(box.x + 20, box.y + 8);
  await page.type('Toll, der Seeadler');
  await settled(page, 'Seeadler');
  await pressPost(page, 'comment');
  await seeGate(page);
  assert.deepEqual(await posted(page), []);
  await page.press('Escape');
  await seeNoGate(page);
  assert.equal(await page.model('comment'), 'Toll, der Seeadler');
});
