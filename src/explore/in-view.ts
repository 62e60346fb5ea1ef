import type { Mark } from '#draw/contract.ts';

/** The rows whose marks stand inside a drawing's box; a view that does not reach a row may have no mark for it. */
export function rowsInView(
  marks: readonly Mark[],
  box: { width: number; height: number },
): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (list: readonly Mark[], x: number, y: number): void => {
    for (const { attrs, children } of list) {
      const [, dx = 0, dy = 0] =
        String(attrs['transform'] ?? '').match(/^translate\((\S+) (\S+)\)/) ?? [];
      const at = {
        x: x + Number(dx) + Number(attrs['cx'] ?? 0),
        y: y + Number(dy) + Number(attrs['cy'] ?? 0),
      };
      const inside = at.x >= 0 && at.y >= 0 && at.x <= box.width && at.y <= box.height;
      if (attrs['data-row'] !== undefined && inside) seen.add(String(attrs['data-row']));
      visit(children ?? [], at.x, at.y);
    }
  };
  visit(marks, 0, 0);
  return seen;
}
