// SPDX-License-Identifier: Apache-2.0
// A textarea whose text React holds: what does not reach its state is put back.
import React, { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { openDoor } from '../door.js';

openDoor((place) => {
  const root = createRoot(place);
  let state = '';
  let setState = null;
  function Field() {
    [state, setState] = useState('');
    return React.createElement('textarea', { value: state, onChange: (event) => setState(event.target.value), rows: 7, 'data-bare': 'textarea' });
  }
  flushSync(() => root.render(React.createElement(Field)));
  return {
    element: () => place.querySelector('textarea'),
    model: () => state,
    load: (text) => flushSync(() => setState(text)),
    destroy: () => root.unmount(),
  };
});
