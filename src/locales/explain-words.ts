/** Headings, sentences and states of the explain element. */
export interface ExplainWords {
  readonly title: string;
}
