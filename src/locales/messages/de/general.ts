/** German texts that all elements share. */
export const general = {
  notEnoughData: 'Zu wenig Daten',
  loading: 'Wird geladen',
  comma: '{list}, {item}',
  then: '{first}. {second}',
};
