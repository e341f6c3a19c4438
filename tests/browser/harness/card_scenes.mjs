// SPDX-License-Identifier: Apache-2.0
// Everything that the frame beside a composer can show, but for the question before posting, as the content script would
// hand it in; with texts as long as policies and German words are now and then.

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung';
const TEXTS = {
  en: {
    message: 'This is a project name that stays in the house for now.',
    why: 'A name tells others what we are working on, often before patents and contracts are ready.',
    others: ['The brand is written as one word.', 'Please say that you work here when you praise a product of ours, so that readers can judge it.'],
    instead: ['our newcomer', 'a new drive of which we cannot say more before the autumn, and about which we are already very happy'],
    role: 'Press office, corporate communications and public affairs',
    unprotected: 'Not protected: the program that checks your texts is not installed on this computer. Please ask your IT.',
    line: 'All right. Press once more and it is posted.',
  },
  de: {
    message: 'Das ist ein Projektname, der vorerst im Haus bleibt.',
    why: `Ein Name verrät anderen, woran wir arbeiten, oft bevor Patente und die ${LONG} fertig sind.`,
    others: ['Die Marke wird in einem Wort geschrieben.', 'Bitte sag dazu, dass du hier arbeitest, wenn du eines unserer Produkte lobst, damit alle es einordnen können.'],
    instead: ['unser Neuzugang', 'ein neuer Antrieb, über den wir vor dem Herbst noch nichts sagen können und auf den wir uns schon sehr freuen'],
    role: 'Unternehmenskommunikation und Öffentlichkeitsarbeit',
    unprotected: 'Nicht geschützt: Das Programm, das deine Texte prüft, ist auf diesem Rechner nicht installiert. Bitte frag deine IT.',
    line: 'In Ordnung. Drücke jetzt noch einmal, dann wird gepostet.',
  },
};

/** @param {string} language */
function words(language) {
  const { message, why, others, instead, role, unprotected, line } = TEXTS[language];
  const policy = { title: 'Social-Media-Leitlinie', version: 12, guideline: 'https://intra.musterwerk.example/social-media', contacts: [{ role, mail: 'presse@musterwerk.example' }] };
  const stop = { rule: 'project-names', entry: 'e1', category: 'confidential-project', severity: 'stop', message, why, section: '4.2', instead, replace: 'whole', start: 4, end: 12 };
  const warn = { rule: 'disclosure', category: 'disclosure', severity: 'warn', message: others[1], why, instead: instead.slice(1), replace: 'copy', start: 4, end: 12 };
  const hint = { rule: 'brand-name', entry: 'e2', category: 'brand', severity: 'hint', message: others[0], instead: ['Musterwerk'], replace: 'whole', section: '2', start: 4, end: 12 };
  const excerpt = [{ text: 'Bald zeigen wir den ', marked: false }, { text: 'Seeadler', marked: true }, { text: ` auf der Messe, sagt die ${LONG}`, marked: false }];
  return { stop, warn, hint, whole: { ...hint, start: undefined, end: undefined, replace: 'copy' }, excerpt, policy, unprotected, line };
}

/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {object} message
 * @property {object} [then]    a message that comes a moment later
 * @property {string[]} [press] what is pressed one after the other, by class or place
 */

/** @param {string} language @returns {Scene[]} */
export function scenesIn(language) {
  const { stop, warn, hint, whole, excerpt, policy, unprotected, line } = words(language);
  const common = { policy, site: 'linkedin' };
  const finding = (...findings) => ({ type: 'finding', findings, excerpts: findings.map(() => excerpt), at: 2, of: 12, ...common });
  const panel = (more) => ({ type: 'panel', findings: [], excerpts: [], places: [], pending: false, unprotected: '', posting_as: '', hidden: 0, ...common, ...more });
  const place = ({ severity, message }, marked = 'Seeadler') => ({ severity, message, words: marked });
  const typo = { ...hint, category: 'spelling', rule: 'typos', message: language === 'de' ? 'Dieses Wort kennt das Wörterbuch nicht.' : 'This word is not in the dictionary.', section: undefined, instead: ['Kapitänsmützenabzeichen'] };
  const spelled = ['Kapitänsmützenabzeichen', LONG, `${LONG}en`, 'Mützen'];
  const more = 'article .plain';
  return [
    { name: 'notice-first', message: { type: 'notice', kind: 'first' } },
    { name: 'notice-line', message: { type: 'notice', kind: 'line', sentence: line } },
    { name: 'panel-none', message: panel({}) },
    { name: 'panel-full', message: panel({
      findings: [whole], excerpts: [[]], pending: true, hidden: 2, posting_as: 'personal',
      places: [place(stop), place(warn, LONG), place(hint, 'Muster Werk'), ...Array(8).fill(place(hint))],
    }) },
    { name: 'panel-unprotected', message: panel({ unprotected, hidden: 1, posting_as: 'company' }) },
    { name: 'card', message: finding(stop) },
    { name: 'card-hint', message: { ...finding(hint), of: 1 } },
    { name: 'card-three', message: finding(stop, warn, hint) },
    { name: 'card-more-stop', message: finding(stop), press: [more] },
    { name: 'card-more-hint', message: finding(hint), press: [more] },
    { name: 'card-ask', message: finding(stop), press: [more, '.extra .instead:last-child button:last-child', '.check input'] },
    { name: 'card-false', message: finding(hint), press: [more, '.extra .instead:last-child button:first-child', '.drafting .choice button'] },
    { name: 'card-spelling', message: finding(typo), then: { type: 'suggestions', finding: 0, words: spelled } },
    { name: 'card-failed', message: finding(stop), then: { type: 'failed', finding: 0, instead: 1 } },
  ];
}
