/** One text of a language, with places in braces: `{account} is on {band}`. Or one for each number it speaks of. */
export type Message = string | PluralMessage;

/** Chosen by the value `n`: `=2` for exactly two, else the form the language's plural rule asks for, else `other`. */
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
  readonly [exact: `=${number}`]: string;
}

/** What goes into the places. Numbers are written as the language writes them; texts go in as they are. */
export type Values = Readonly<Record<string, string | number>>;

/** The shape of a catalog: the same keys, each with a text or one per number. */
export type Catalog<T> = {
  readonly [Key in keyof T]: T[Key] extends Message ? Message : Catalog<T[Key]>;
};

/** A catalog of which any part may be missing. */
export type PartialCatalog<T> = {
  readonly [Key in keyof T]?: T[Key] extends Message ? Message : PartialCatalog<T[Key]>;
};

/** True for a text, or texts by number. */
export function isMessage(value: unknown): value is Message {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'other')) return false;
  return Object.values(value).every((form) => typeof form === 'string');
}
