/** Texts of the portfolio element. */
export const portfolio = {
  title: 'Portfolio',
};
