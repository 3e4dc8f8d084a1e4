/** Texts of the explain element. */
export const explain = {
  title: 'Explain',
};
