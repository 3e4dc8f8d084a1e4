/** The same function, that gives the same answer again as long as it is asked the same; it remembers one answer. */
export function lastOf<A extends readonly unknown[], T>(make: (...asked: A) => T): (...asked: A) => T {
  let last: { readonly asked: A; readonly answer: T } | undefined;
  return (...asked) => {
    if (!last?.asked.every((part, index) => Object.is(part, asked[index])))
      last = { asked, answer: make(...asked) };
    return last.answer;
  };
}
