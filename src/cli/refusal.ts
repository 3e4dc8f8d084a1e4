/** Nothing can be done with what was asked for or handed over; its message is for the person at the command line. */
export class Refusal extends Error {}
