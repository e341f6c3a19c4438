// SPDX-License-Identifier: Apache-2.0
/** The style of the dialog: a sheet of the shadow root, since the page's own does not reach in. */
export const SHADOW_STYLE = `
.artdeco-modal-overlay { position: fixed; inset: 0; background: rgb(0 0 0 / 60%); }
.share-box-v2__modal { position: relative; width: 620px; max-width: 90vw; margin: 40px auto; background: #fff;
  border-radius: 8px; display: flex; flex-direction: column; font: 16px/1.5 "DejaVu Sans", sans-serif; }
.artdeco-modal__dismiss { align-self: flex-start; }
.share-creation-state__text-editor { height: 200px; overflow-y: auto; padding: 8px 24px; }
.ql-editor { box-sizing: border-box; min-height: 160px; outline: none; white-space: pre-wrap; word-wrap: break-word; tab-size: 4; }
.ql-editor p { margin: 0; padding: 0; }
.ql-editor.ql-blank::before { content: attr(data-placeholder); color: #777; position: absolute; pointer-events: none; }
.ql-clipboard { position: absolute; left: -100000px; top: 50%; height: 1px; overflow-y: hidden; }
.ql-mention { font-weight: 600; color: #0a66c2; text-decoration: none; }
.share-box_actions { display: flex; justify-content: space-between; padding: 12px 24px; }
.polls-detour { padding: 8px 24px; }
.polls-detour :is(textarea, input) { display: block; box-sizing: border-box; width: 100%; font: inherit; }
[role="listbox"] { position: absolute; left: 24px; bottom: 60px; border: 1px solid #ccc; background: #fff; }
[role="option"] { padding: 4px 12px; }
`;
