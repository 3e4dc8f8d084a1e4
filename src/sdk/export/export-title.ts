/** What every export for people says of itself. */
export const EXPORT_TITLE = "Account signals, not a measure of anyone's work";
