/** Texts that all elements share. */
export const general = {
  /** In the place of a band’s label: so little is known that there is no score. */
  notEnoughData: 'Not enough data',
  loading: 'Loading',
  /** How a bare enumeration goes on, without an “and”: “2 × urgent, 1 × question”. */
  comma: '{list}, {item}',
  /** Two sentences, or phrases that could be, one after the other; where the first ends in a full stop a space joins them. */
  then: '{first}. {second}',
};
