// SPDX-License-Identifier: Apache-2.0
// Draws extension/icons/*.png. Run by hand after a change of the drawing: node installer/draw_icons.mjs
//
// One speech bubble, three states that differ in shape and not only in colour:
//   protected    filled, the V of Vorab, which is also a tick
//   neutral      filled grey, three dots: nothing to watch yet
//   unprotected  hollow, an exclamation mark
import { fileURLToPath } from 'node:url';
import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const BUBBLE = 'M7 2h18a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H14.5l-6.6 5.6c-.8.7-1.9.1-1.9-.9V23.9A5 5 0 0 1 2 19V7a5 5 0 0 1 5-5z';

const STATES = {
  protected: {
    sizes: [16, 32, 48, 128],
    body: `<path d="${BUBBLE}" fill="#0b7a75"/>
      <path d="M9.5 9.2 15 18.4 23 7.2" fill="none" stroke="#fff" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
  neutral: {
    sizes: [16, 32],
    body: `<path d="${BUBBLE}" fill="#6b7785"/>
      <g fill="#fff"><circle cx="9.6" cy="13" r="2.3"/><circle cx="16" cy="13" r="2.3"/><circle cx="22.4" cy="13" r="2.3"/></g>`,
  },
  unprotected: {
    sizes: [16, 32],
    body: `<path d="M7.5 3.5h17a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4H14l-6.5 5.4v-5.5a4 4 0 0 1-4-3.9v-11a4 4 0 0 1 4-4z" fill="#fff" stroke="#c2410c" stroke-width="3" stroke-linejoin="round"/>
      <path d="M16 7.6v6.2" stroke="#c2410c" stroke-width="3.6" stroke-linecap="round"/><circle cx="16" cy="18.6" r="2.1" fill="#c2410c"/>`,
  },
};

const folder = fileURLToPath(new URL('../extension/icons/', import.meta.url));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [name, { sizes, body }] of Object.entries(STATES)) {
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}" style="display:block">${body}</svg>`,
      );
      await writeFile(`${folder}${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
