/** Where a key takes the active row, as rows to move by or an end to go to. */
export type ListMove = { readonly by: number } | { readonly to: 'first' | 'last' };

/** What a key pressed on the rows asks for. */
export type ListCommand = ListMove | 'choose' | 'leave';

/**
 * Reads a key press as a command of the grid; undefined leaves the key to the browser.
 *
 * @param page rows in view, for Page Up and Page Down
 * Source: WAI-ARIA Authoring Practices, grid pattern, with whole rows to go through.
 */
export function readKey(event: KeyboardEvent, page: number): ListCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return { by: 1 };
    case 'ArrowUp':
      return { by: -1 };
    case 'PageDown':
      return { by: Math.max(1, page - 1) };
    case 'PageUp':
      return { by: -Math.max(1, page - 1) };
    case 'Home':
      return { to: 'first' };
    case 'End':
      return { to: 'last' };
    case 'Enter':
    case ' ':
      return 'choose';
    case 'Escape':
      return 'leave';
    default:
      return undefined;
  }
}

/** A slash, but where it is typed. */
export function asksForSearch(event: KeyboardEvent): boolean {
  const from = event.composedPath()[0];
  const isTyped = from instanceof HTMLInputElement || from instanceof HTMLSelectElement;
  return event.key === '/' && !isTyped && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** The row a move ends on; from nowhere (−1) a step forward lands on the first row, a step back on the last. */
export function moveFrom(index: number, move: ListMove, count: number): number {
  if ('to' in move) return move.to === 'first' ? 0 : count - 1;
  if (index < 0) return move.by > 0 ? 0 : count - 1;
  return Math.min(Math.max(0, index + move.by), count - 1);
}
