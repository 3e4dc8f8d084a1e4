/** Headings, sentences and states of the plan element. */
export interface PlanWords {
  readonly title: string;
}
