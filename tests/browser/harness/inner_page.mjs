// SPDX-License-Identifier: Apache-2.0
// A page within a page: the same driver for a frame of the site itself. The probe of the content script that runs
// there is asked, and coordinates are the frame's own.
import { Driver } from './driver.mjs';
import { until, within } from './wait.mjs';

const STEP_MS = 20000;

class InnerPage extends Driver {
  /** @param {Driver} outer @param {{x: number, y: number}} at where the frame's content begins in the window */
  constructor(outer, frame, at) {
    super(outer.name, outer.page);
    this.frameInside = frame;
    this.at = at;
  }

  evaluate(fn, argument) {
    return within(STEP_MS, 'evaluate in a frame', this.frameInside.evaluate(fn, argument));
  }

  clickAt(x, y, options) {
    return super.clickAt(this.at.x + x, this.at.y + y, options);
  }

  moveTo(x, y) {
    return super.moveTo(this.at.x + x, this.at.y + y);
  }
}

/** The driver of the page in the first frame that `selector` finds. */
export async function innerPage(page, selector) {
  const at = await page.evaluate((find) => {
    const frame = document.querySelector(find);
    const { x, y } = frame.getBoundingClientRect();
    return { x: x + frame.clientLeft, y: y + frame.clientTop };
  }, selector);
  const frame = await until('the frame is there', async () => page.page.mainFrame().childFrames().find((each) => /^(https:|about:)/.test(each.url())), Boolean);
  return new InnerPage(page, frame, at);
}
