// SPDX-License-Identifier: Apache-2.0
// What a policy says besides its rules, and exercises among these (see cases.mjs).

const serial = { id: 'serial', kind: 'pattern', pattern: 'HF-\\d{6}' };

/** A small policy, changed. */
const policy = (changes) => ({ format: 1, id: 'hafen.social-media', rules: [serial], ...changes });
/** A policy with one rule, changed. */
const rule = (changes) => policy({ rules: [{ ...serial, ...changes }] });

/** Every key of settings, emergency, changes and site data. */
export const every = {
  settings: {
    hold_ms: 250,
    without_host: 'ask',
    shortcuts: { next: 'Alt+Shift+N' },
    reflect: [{ de: 'Ich habe gefragt.', en: 'I have asked.' }],
    pause: false,
    messages: true,
    log: true,
    reasons: false,
    locked: false,
  },
  emergency: {
    steps: [{ de: 'Ruf an.', en: 'Call.' }],
    sites: { linkedin: { link: 'https://www.linkedin.com/help', text: { de: 'Drei Punkte.', en: 'Three dots.' } }, tiktok: { text: { de: 'Teilen.', en: 'Share.' } } },
    contacts: [{ role: { de: 'Pforte', en: 'Gate' }, phone: '100' }],
    evidence: [{ de: 'Ein Bild.', en: 'A picture.' }],
    deadlines: [{ title: { de: 'Meldung', en: 'Report' }, hours: 72, text: { de: 'Bei Personendaten.', en: 'For personal data.' } }],
  },
  changes: [{ version: 12, date: '2026-11-01', text: { de: 'Neu.', en: 'New.' } }],
  site_data: {
    locked: true,
    linkedin: {
      'post-b': {
        find: ['.editor > [contenteditable="true"]', 'textarea#post:not([type="password"])'],
        within: '[role="dialog"]',
        without: '[role="search"], .msg-form',
        press: ['button[type="submit"]'],
        names: ['Post', 'Posten'],
        area: ':is(.share, .box)',
      },
    },
  },
};

export const good = {
  exercises: rule({ examples: { hit: [{ text: '[[HF-123456]]', practice: 'de' }], miss: [{ text: 'HF', practice: 'en' }] }, pack: 'numbers' }),
};

export const bad = {
  'site data of nothing': policy({ site_data: {} }),
  'site data without a composer': policy({ site_data: { x: {} } }),
  'a composer without anything': policy({ site_data: { x: { post: {} } } }),
  'site data of another host': policy({ site_data: { 'intra.hafen.example': { post: { find: ['.a'] } } } }),
  'site data with hosts': policy({ site_data: { x: { post: { find: ['.a'], hosts: ['a.example'] } } } }),
  'a selector as text': policy({ site_data: { x: { post: { find: '.a' } } } }),
  'selectors without end': policy({ site_data: { x: { post: { find: Array(21).fill('.a') } } } }),
  'a selector without end': policy({ site_data: { x: { post: { within: '.'.padEnd(301, 'a') } } } }),
  'a log in words': policy({ settings: { log: 'yes' } }),
  'four sentences to reflect': policy({ settings: { reflect: Array(4).fill({ de: 'a', en: 'b' }) } }),
  'an empty emergency': policy({ emergency: {} }),
  'an emergency nowhere': policy({ emergency: { sites: { nowhere: { link: 'https://a.example' } } } }),
  'an emergency by http': policy({ emergency: { sites: { x: { link: 'http://a.example' } } } }),
  'thirteen steps': policy({ emergency: { steps: Array(13).fill({ de: 'a', en: 'b' }) } }),
  'a deadline without hours': policy({ emergency: { deadlines: [{ title: { de: 'a', en: 'b' } }] } }),
  'a deadline of half an hour': policy({ emergency: { deadlines: [{ title: { de: 'a', en: 'b' }, hours: 0.5 }] } }),
  'no changes': policy({ changes: [] }),
  'a change some day': policy({ changes: [{ version: 1, date: 'May', text: { de: 'a', en: 'b' } }] }),
  'a change without text': policy({ changes: [{ version: 1, date: '2026-11-01' }] }),
  'an exercise in French': rule({ examples: { hit: [{ text: 'HF-123456', practice: 'fr' }] } }),
  'an exercise on one network': rule({ examples: { hit: [{ text: 'HF-123456', practice: 'de', site: 'x' }] } }),
  'a long exercise': rule({ examples: { miss: [{ text: 'a '.repeat(251), practice: 'de' }] } }),
};

export const readerOnly = {
  'an exercise under embargo': rule({ embargo_until: '2027-03-01', examples: { hit: [{ text: 'HF-123456', practice: 'de' }] } }),
  'a composer that nobody knows': policy({ site_data: { x: { posts: { find: ['.a'] } } } }),
  'hosts instead of a composer': policy({ site_data: { x: { hosts: { find: ['.a'] } } } }),
  'a selector of passwords': policy({ site_data: { x: { post: { find: ['input[type=password]'] } } } }),
  'a selector that is none': policy({ site_data: { x: { post: { within: '.a {' } } } }),
  'a selector of everything': policy({ site_data: { x: { post: { find: ['[contenteditable]'] } } } }),
};
