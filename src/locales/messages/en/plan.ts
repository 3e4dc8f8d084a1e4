/** Texts of the plan element. */
export const plan = {
  title: 'Plan',
};
