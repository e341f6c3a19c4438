// SPDX-License-Identifier: Apache-2.0
// What tests may see, from the extension's own world only: the page has no way here.

/** Plain data about everything that is shown now. Rectangles are CSS pixels of the viewport. */
function vorabSnapshot() {
  if (!page) return null;
  return {
    state: page.state?.state ?? null,
    settings: page.state?.settings ?? null,
    composers: page.composers.list.map((composer) => ({
      doc: composer.place.doc,
      part: composer.place.part,
      site: composer.site.id,
      surface: composer.spec.surface,
      spec: composer.spec.id,
      editor: composer.editor.id,
      rev: composer.loop.rev,
      answeredRev: composer.canvas ? composer.shownRev : composer.loop.answered,
      text: composer.text,
      rect: boxOf(composer.element),
      visible: composer.canvas?.plan?.visible ?? null,
      drawn: composer.canvas?.drawnBox ?? null,
      marks: composer.marks.map((mark) => ({
        start: mark.start,
        end: mark.end,
        severity: mark.findings[0].severity,
        rule: mark.findings[0].rule,
        rects: composer.canvas?.boxesOf(mark) ?? [],
      })),
    })),
    card: page.card?.snapshot() ?? null,
    badge: page.badge?.snapshot() ?? null,
    gate: page.gate?.snapshot() ?? null,
    notice: page.notice?.snapshot() ?? null,
    lastPaint: Math.max(0, ...page.composers.list.map((composer) => composer.canvas?.paintedAt ?? 0)),
  };
}
