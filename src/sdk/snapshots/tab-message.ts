import { ProblemLog } from '../../scoring/contract/problems.js';
import { isRecord } from '../../scoring/contract/read-collection.js';
import { own, type Read } from '../../scoring/contract/read-part.js';
import type { Act, SeenMark } from '../acts/act.js';
import { isId, readAct, readMark } from '../acts/read-acts.js';

/** What tabs of one user tell each other. */
export type TabMessage =
  | { readonly kind: 'acts'; readonly acts: readonly Act[] }
  | { readonly kind: 'marks'; readonly marks: readonly SeenMark[] }
  | { readonly kind: 'erased'; readonly ids: readonly string[] }
  | { readonly kind: 'wiped' };

/** The entries that can be read; the log is nobody's, as nobody here can put right what another tab says. */
function entriesOf<T>(list: unknown, read: Read<T>): T[] {
  const log = new ProblemLog('host');
  return (Array.isArray(list) ? list : []).flatMap((entry) => read(entry, log) ?? []);
}

/** What another tab said, which may run another version of this package; undefined where it means nothing here. */
export function readTabMessage(message: unknown): TabMessage | undefined {
  if (!isRecord(message)) return undefined;
  switch (own(message, 'kind')) {
    case 'acts':
      return { kind: 'acts', acts: entriesOf(own(message, 'acts'), readAct) };
    case 'marks':
      return { kind: 'marks', marks: entriesOf(own(message, 'marks'), readMark) };
    case 'erased':
      return { kind: 'erased', ids: entriesOf(own(message, 'ids'), (id) => (isId(id) ? id : undefined)) };
    case 'wiped':
      return { kind: 'wiped' };
    default:
      return undefined;
  }
}
