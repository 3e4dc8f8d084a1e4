/** Where a key takes the active row, as rows to move by or an end to go to. */
export type ListMove = { readonly by: number } | { readonly to: 'first' | 'last' };

/** What a key pressed on the rows asks for. */
export type ListCommand = ListMove | 'choose' | 'leave';

/**
 * Reads a key press as a command of the list box; undefined leaves the key to the browser.
 *
 * @param page rows in view, for Page Up and Page Down
 * Source: WAI-ARIA Authoring Practices, list box pattern.
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

/** The row a move ends on; from nowhere (−1) a step forward lands on the first row, a step back on the last. */
export function moveFrom(index: number, move: ListMove, count: number): number {
  if ('to' in move) return move.to === 'first' ? 0 : count - 1;
  if (index < 0) return move.by > 0 ? 0 : count - 1;
  return Math.min(Math.max(0, index + move.by), count - 1);
}
