/** The text with a capital first letter, in languages that have them. */
export const capital = (text: string, tag: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(tag) + text.slice(first.length);
};
