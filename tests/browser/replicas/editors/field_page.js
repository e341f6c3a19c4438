// SPDX-License-Identifier: Apache-2.0
// What the pages with a native field share.
import { openDoor } from './door.js';

/** Opens the page with `<name>`; `type` is its type, if it has one. */
export function openField(name, type) {
  openDoor((place) => {
    const field = document.createElement(name);
    if (type) field.type = type;
    if (name === 'textarea') field.rows = 7;
    field.dataset.bare = name;
    place.append(field);
    return { element: () => field, model: () => field.value, load: (text) => { field.value = text; } };
  });
}
