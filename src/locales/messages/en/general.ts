/** Texts that all elements share. */
export const general = {
  /** In the place of a band’s label: so little is known that there is no score. */
  notEnoughData: 'Not enough data',
  loading: 'Loading',
  /** How a bare enumeration goes on, without an “and”: “2 × urgent, 1 × question”. */
  comma: '{list}, {item}',
  /** Two sentences, or phrases that could be, one after the other; where the first ends in a full stop a space joins them. */
  then: '{first}. {second}',
  /** Ends a list of which only the first are shown. */
  more: 'and {n} more',
  modelRefused: 'The health model could not be read',
  modelMissing: 'No health model yet',
  /** “One”: a model. */
  modelHow: 'Bands, reasons and next steps appear as soon as there is one that can be read.',
  /** For the page’s developers: {expected} and {received} are technical English, {path} is a place in the data. */
  problem: 'expected {expected}, got {received}',
  problemAt: '{path}: expected {expected}, got {received}',
};
