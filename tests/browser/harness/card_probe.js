// SPDX-License-Identifier: Apache-2.0
// TEST ONLY, never shipped: tells what stands in a frame of ours and where, for a test to read and click, and what is
// wrong with how it stands there (`misfits` of looks.mjs, which extension_copy.mjs puts before it).
/* global vorabTestMisfits */

/** Two frames on: what is drawn then is also where the browser looks for clicks. */
const drawn = () => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });

window.addEventListener('message', async (event) => {
  if (event.data !== 'vorab-test') return;
  const [port] = event.ports;
  await drawn();
  const shown = [...document.querySelectorAll('button, a[href], label')].filter((element) => element.checkVisibility());
  const active = document.activeElement;
  port.postMessage({
    text: document.body.innerText,
    live: document.querySelector('[aria-live]')?.textContent ?? '',
    wrong: vorabTestMisfits(),
    message: document.querySelector('.message')?.innerText ?? '',
    focused: document.hasFocus(),
    active: active === document.body ? '' : active?.innerText ?? '',
    fields: [...document.querySelectorAll('textarea')].map(({ value }) => ({ value })),
    boxes: shown.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { tag: element.localName, text: element.innerText.trim(), href: element.getAttribute('href') ?? '', x, y, width, height };
    }),
  });
});
