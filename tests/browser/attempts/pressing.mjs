// SPDX-License-Identifier: Apache-2.0
// What a page can do to a frame of ours at the moment of a real press: move it, hide it, cover it, throw it out.

/** In the page: our host, as any page finds it, and what it stands in. */
export function hold({ x, y }) {
  const host = document.elementFromPoint(x, y);
  // A dialog with a transform is what fixed things are placed by.
  const put = (element, left, top) => {
    const now = element.getBoundingClientRect();
    element.style.translate = `${left - now.x}px ${top - now.y}px`;
  };
  // What is drawn is not what is there whenever one looks or presses.
  const dance = (name, value) => {
    const home = host.parentElement;
    const { port1, port2 } = new MessageChannel();
    const away = () => {
      home.style[name] = value;
      port2.postMessage(0);
    };
    port1.onmessage = () => {
      home.style[name] = '';
      // Asked for so late, it comes after everybody else's.
      window.attacked.dancer = requestAnimationFrame(away);
    };
    away();
  };
  window.attacked = { host, home: host.parentElement, put, dance };
}

/** In the page: pictures of the page lie over it, and let presses through. */
async function fade() {
  const style = document.createElement('style');
  style.className = 'cover';
  style.textContent = `@keyframes hold { from { opacity: 1; } to { opacity: 1; } }
    ::view-transition { pointer-events: none; background: #fff; }
    ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation: hold 60s; pointer-events: none; visibility: hidden; }`;
  document.head.append(style);
  window.attacked.transition = document.startViewTransition();
  await window.attacked.transition.ready;
}

/** @type {{name: string, attack: (at: {x: number, y: number}) => {x: number, y: number}|void, wait?: number, only?: string, where?: string, guarded?: string}[]}
 *     each gives where the press goes, if elsewhere; `guarded`: this browser itself drops such a press */
export const ATTACKS = [
  { name: 'moved under the pointer', guarded: 'chromium', attack: ({ x, y }) => {
    window.attacked.home.style.transform = 'translate(-60px, -40px)';
    return { x: x - 60, y: y - 40 };
  } },
  { name: 'its host moved by an animation', attack: ({ x, y }) => {
    window.attacked.host.animate([{ translate: '-60px -40px' }, { translate: '-60px -40px' }], { duration: 9000 });
    window.attacked.host.style.setProperty('transform', 'translate(-60px, -40px)', 'important');
    window.attacked.home.style.translate = '-60px -40px';
    return { x: x - 60, y: y - 40 };
  } },
  { name: 'scaled', guarded: 'chromium', attack: ({ x, y }) => {
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
  { name: 'cut down to the one button, and left so', wait: 600, attack: ({ x, y }) => {
    const { left, top } = window.attacked.home.getBoundingClientRect();
    window.attacked.home.style.clipPath = `circle(30px at ${x - left}px ${y - top}px)`;
  } },
  { name: 'cut in the old way, and left so', where: 'LinkedIn B', wait: 600, attack: ({ x, y }) => {
    const { left, top } = window.attacked.home.getBoundingClientRect();
    window.attacked.home.style.clip = `rect(${y - top - 15}px, ${x - left + 60}px, ${y - top + 15}px, ${x - left - 60}px)`;
  } },
  { name: 'masked, and left so', wait: 600, attack: ({ x, y }) => {
    const { left, top } = window.attacked.home.getBoundingClientRect();
    window.attacked.home.style.maskImage = `radial-gradient(30px at ${x - left}px ${y - top}px, #000 100%, transparent)`;
  } },
  { name: 'blurred, and left so', wait: 600, attack: () => { window.attacked.home.style.filter = 'blur(9px)'; } },
  { name: 'drawn elsewhere than where it is pressed', wait: 600, guarded: 'chromium', attack: () => window.attacked.dance('translate', '-3000px 0') },
  { name: 'faint whenever it is drawn', wait: 600, attack: () => window.attacked.dance('opacity', '0.01') },
  { name: 'covered by pictures of a view in transition', guarded: 'chromium', wait: 600, attack: fade },
  { name: 'covered by a popover that lets presses through', only: 'chromium', where: 'X', wait: 600, attack: ({ x, y }) => {
    const cover = document.createElement('div');
    cover.className = 'cover';
    cover.textContent = 'Continue';
    cover.popover = 'manual';
    Object.assign(cover.style, { position: 'fixed', inset: 'auto', margin: 0, left: `${x - 150}px`, top: `${y - 60}px`, width: '300px', height: '120px', background: '#fff', pointerEvents: 'none' });
    document.body.append(cover);
    cover.showPopover();
  } },
  { name: 'thrown out', attack: () => { window.attacked.host.remove(); } },
  { name: 'its host put elsewhere', attack: () => { window.attacked.home.prepend(window.attacked.host); } },
  { name: 'its host cloned over it', attack: () => { window.attacked.home.append(window.attacked.host.cloneNode(true)); window.attacked.host.remove(); } },
  { name: 'the keyboard taken away', attack: () => {
    window.attacked.timer = setInterval(() => window.replica.editor().focus(), 5);
    window.attacked.home.style.transform = 'translate(-60px, -40px)';
  } },
];

/** In the page: it behaves again. */
export function behave() {
  const { home, timer, dancer, transition } = window.attacked;
  clearInterval(timer);
  cancelAnimationFrame(dancer);
  transition?.skipTransition();
  document.querySelectorAll('.cover').forEach((cover) => cover.remove());
  document.querySelectorAll('dialog').forEach((dialog) => { if (dialog.textContent === 'Continue') dialog.remove(); });
  for (const element of [home, document.documentElement]) element.removeAttribute('style');
}
