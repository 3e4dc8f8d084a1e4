/** Headings, sentences and states of the trend element. */
export interface TrendWords {
  readonly title: string;
}
