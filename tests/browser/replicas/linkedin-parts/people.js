// SPDX-License-Identifier: Apache-2.0
// The people that one can mention, and the list they are chosen from.

const PEOPLE = ['Anna Beispiel', 'Anton Muster', 'Bert Probe'];

export const peopleNamed = (query) => PEOPLE.filter((name) => name.startsWith(query));

/** A list of names; pressing one calls `choose` with it. */
export function peopleList(names, choose) {
  const list = document.createElement('div');
  list.setAttribute('role', 'listbox');
  list.className = '_sg';
  for (const name of names) {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.textContent = name;
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      choose(name);
    });
    list.append(option);
  }
  return list;
}
