import { ArchiveError, type ArchiveReason } from '../health-archive.js';

const REASONS: Readonly<Record<string, ArchiveReason>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // a page of an opaque origin, like a sandboxed frame
  SecurityError: 'denied',
};

/** Why storage failed, from what the browser threw. */
export function reasonOf(error: unknown): ArchiveReason {
  if (error instanceof ArchiveError) return error.reason;
  if (!(error instanceof Error)) return 'broken';
  // Chromium has one name for site data that are blocked and files that are damaged; only the words differ.
  if (error.name === 'UnknownError' && /denied|permission/i.test(error.message)) return 'denied';
  return REASONS[error.name] ?? 'broken';
}
