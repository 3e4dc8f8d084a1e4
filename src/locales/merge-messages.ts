import type { LocaleMessages, Messages } from './messages.js';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The base's texts, each replaced where `own` has one; what is no text, or not asked for, is passed over. */
export function mergeMessages(base: Messages, own: LocaleMessages): Messages {
  return merged(base, own) as unknown as Messages;
}

function merged(base: Tree, own: unknown): Tree {
  if (!isTree(own)) return base;
  return Object.fromEntries(
    Object.entries(base).map(([key, text]) => {
      const given = Object.hasOwn(own, key) ? own[key] : undefined;
      if (isMessage(text)) return [key, isMessage(given) ? given : text];
      return [key, merged(text as Tree, given)];
    }),
  );
}

/** A text, or texts by number. */
function isMessage(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return isTree(value) && Object.values(value).every((form) => typeof form === 'string') && 'other' in value;
}
