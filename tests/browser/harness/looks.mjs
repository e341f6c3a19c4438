// SPDX-License-Identifier: Apache-2.0
// How a page of our own looks: in which ways it is looked at, and what is wrong with it without anybody looking.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The ways a page is looked at; `zoom` 2 is what a window of this width shows at 200%. */
export const LOOKS = [
  { name: 'light', width: 1000, height: 900 },
  { name: 'dark', width: 1000, height: 900, media: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced', width: 1000, height: 900, media: { 'forced-colors': 'active' } },
  { name: 'narrow', width: 320, height: 700 },
  { name: 'zoomed', width: 1000, height: 900, zoom: 2 },
];

/** What axe-core wants of whole pages, and not of what stands in a frame beside a composer. */
export const OF_PAGES = /^(landmark-one-main|page-has-heading-one|region):/;

/** Sets window and media; Firefox's driver knows no media, there this is the window alone. */
export async function look(page, { width, height, zoom = 1, media = {} }) {
  await page.setViewport({ width: Math.round(width / zoom), height: Math.round(height / zoom), deviceScaleFactor: zoom });
  const features = Object.entries({ 'prefers-color-scheme': 'light', 'forced-colors': 'none', ...media }).map(([name, value]) => ({ name, value }));
  try {
    // Puppeteer's own call refuses forced colours, which the browser knows well.
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features });
  } catch {
    if (Object.keys(media).length) return false;
  }
  // Two frames: what was asked for is drawn then.
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  return true;
}

/** What sticks out of the window or is cut off, in words; runs in the page. */
export function misfits() {
  const wrong = [];
  const name = (element) => `${element.localName}${element.id ? `#${element.id}` : ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || !element.checkVisibility() || element.closest('.heard, #live')) continue;
    if (box.right > clientWidth + 1 || box.left < -1) wrong.push(`sticks out: ${name(element)}`);
    const style = getComputedStyle(element);
    const cuts = (way) => !['visible', 'auto', 'scroll'].includes(way);
    const cut = (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (cut && element.localName !== 'select') wrong.push(`cut off: ${name(element)}`);
  }
  const pressed = [...document.querySelectorAll('a, button, select, input, summary')].filter((each) => each.getClientRects().length > 0);
  pressed.forEach((one, index) => pressed.slice(index + 1).forEach((other) => {
    if (one.contains(other) || other.contains(one)) return;
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (wide > 1 && high > 1 && getComputedStyle(one).display !== 'inline') wrong.push(`overlap: ${name(one)} and ${name(other)}`);
  }));
  return wrong;
}

/** What axe-core finds wrong with a page, a line each. */
export async function accessibilityOf(page) {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}
