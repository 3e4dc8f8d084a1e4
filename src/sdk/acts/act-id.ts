const BYTES = 16;

/** An id unlike any other on any machine: 128 random bits. Unlike `randomUUID` it needs no secure context. */
export const newActId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
