/** Longest text shown, in UTF-16 units; longer ones are cut. */
export const TEXT_LIMIT = 512;

/** Longest address of a link. */
export const URL_LIMIT = 2048;

/** Combining marks kept on one base: a hundred thousand of them freeze a page's layout. */
const FIVE_MARKS = /(\p{M}{4})\p{M}+/gu;

// Nearly all text has none of these, and asking a property class costs more than asking a range.
const MAY_HOLD_MARKS = /[\u0300-\uffff]/;

/** The text with at most four combining marks on one base. */
export function cutMarks(text: string): string {
  return MAY_HOLD_MARKS.test(text) ? text.replace(FIVE_MARKS, '$1') : text;
}

/** The text as it may be shown: at most 512 characters, none of them half of a pair, at most four marks a base. */
export function cutText(text: string): string {
  let end = Math.min(text.length, TEXT_LIMIT);
  const last = text.charCodeAt(end - 1);
  if (end < text.length && last >= 0xd800 && last <= 0xdbff) end--;
  return cutMarks(end < text.length ? text.slice(0, end) : text);
}

/** True for an address that opens a page or a mail: `https:` or `mailto:` once parsed, nothing else. */
export function isSafeUrl(text: string): boolean {
  if (text.length > URL_LIMIT) return false;
  try {
    return ['https:', 'mailto:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
