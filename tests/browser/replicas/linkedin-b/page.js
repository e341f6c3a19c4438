// SPDX-License-Identifier: Apache-2.0
// LinkedIn, composer B and the feed around it. See share_box.js and comments.js for what was seen and what is guessed.
import './page.css';
import { comments } from './comments.js';
import { openShareBox } from './share_box.js';

const asked = new URL(location.href).searchParams;

comments();
document.querySelector('[aria-label="Start a post"]').addEventListener('click', () => openShareBox({ draft: asked.get('draft') }));
document.querySelector('[aria-label="Mit Ihrer Meinung reposten"]').addEventListener('click', () => openShareBox({ reshared: true }));
document.querySelector('[aria-label="Beitrag bearbeiten"]').addEventListener('click', () => openShareBox({ edited: '' }));
if (asked.has('image')) openShareBox({ image: true });
document.body.dataset.rehydrated = 'true';
