// SPDX-License-Identifier: Apache-2.0
// Where the browser draws the words of a <textarea> or <input>: no Range reaches in there, so the page gets, for the
// moment of measuring, a hidden twin of the field with every computed style of it. Knows nothing of the extension's
// own mirror, on purpose.

/**
 * Runs in the page: defines `vorabTestTwin(field, measure)`, which gives what `measure(twin, dx, dy)` gives; `dx` and
 * `dy` lead from the twin to the field. Stands alone, since it is sent as source.
 */
export function defineTwin() {
  window.vorabTestTwin = (field, measure) => {
    const twin = document.createElement('div');
    const style = getComputedStyle(field);
    for (const name of style) twin.style.setProperty(name, style.getPropertyValue(name));
    const oneLine = field.nodeName === 'INPUT';
    const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
    const bar = field.offsetWidth - field.clientWidth - borders > 1;
    Object.assign(twin.style, {
      position: 'fixed', left: '0', top: '0', right: 'auto', bottom: 'auto', margin: '0', visibility: 'hidden', transition: 'none', animation: 'none',
      boxSizing: 'border-box', width: `${field.offsetWidth}px`, height: `${field.offsetHeight}px`,
      minWidth: '0', minHeight: '0', maxWidth: 'none', maxHeight: 'none',
      display: oneLine ? 'flex' : 'block', alignItems: 'center', whiteSpace: oneLine ? 'pre' : 'pre-wrap',
      overflowX: 'hidden', overflowY: bar ? 'scroll' : 'hidden',
    });
    // What stands after the end gives an empty last line its height.
    twin.append(`${field.value}\u200b`);
    document.body.append(twin);
    try {
      twin.scrollTop = field.scrollTop;
      twin.scrollLeft = field.scrollLeft;
      const [from, to] = [twin.getBoundingClientRect(), field.getBoundingClientRect()];
      return measure(twin, to.left - from.left, to.top - from.top);
    } finally {
      twin.remove();
    }
  };
}
