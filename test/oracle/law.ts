import fc from 'fast-check';

/** A law is a sentence and a property that throws where it is broken. */
export interface Law {
  readonly name: string;
  readonly property: fc.IPropertyWithHooks<never>;
  /** How many times the usual number of cases it gets. */
  readonly share: number;
}

export function law<T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...drawn: T) => void,
  share = 0.2,
): Law {
  return { name, share, property: fc.property(...arbitraries, check) as unknown as Law['property'] };
}
