// SPDX-License-Identifier: Apache-2.0
// A textarea as React owns it, growing with its text as react-textarea-autosize makes it: what X, XING, Mastodon
// and Bluesky have where they have no rich editor.
import React, { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { enter } from './door.js';

const h = React.createElement;

/**
 * @param {object} props
 * @param {string} props.name                  at the test door
 * @param {string} props.value
 * @param {(value: string) => void} props.onChange
 * @param {boolean} [props.grows]              its height follows its text
 * @param {(area: HTMLTextAreaElement) => Element} [props.scroller]  itself if not given
 * @param {(area: HTMLTextAreaElement) => Element|null} [props.button]
 * @param {(area: HTMLTextAreaElement) => void} [props.schedule]
 * @param {object} props.attributes            what the network gives it
 */
export function TextArea({ name, value, onChange, grows, scroller = (area) => area, button, schedule, attributes }) {
  const area = useRef(null);
  const [generation, setGeneration] = useState(0);
  useEffect(() => enter(name, {
    editor: () => area.current,
    model: () => value,
    load: onChange,
    remount: () => setGeneration((old) => old + 1),
    scroller: () => scroller(area.current),
    button: () => button?.(area.current) ?? null,
    schedule: () => schedule?.(area.current),
  }));
  useLayoutEffect(() => {
    if (!grows) return;
    area.current.style.height = '0';
    area.current.style.height = `${area.current.scrollHeight}px`;
  }, [grows, value, generation]);
  return h('textarea', { key: generation, ref: area, value, onChange: (event) => onChange(event.target.value), ...attributes });
}
