/** Texts of the trend element. */
export const trend = {
  title: 'Trend',
};
