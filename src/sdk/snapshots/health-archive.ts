/**
 * Where bytes are kept from one visit to the next: five methods over named values, so that a host can keep them on its
 * own server. Names are made of segments joined by `/`, like `day/2026-11-20/3`; values are opaque.
 */
export interface HealthArchive {
  /** The values of these names, in their order; undefined where nothing is kept. */
  read(names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
  /**
   * Puts all of them, or none: `undefined` takes away. Settles once none of it can be lost any more.
   *
   * @throws ArchiveError saying why nothing was kept
   */
  write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<void>;
  /** The names below a prefix of whole segments (`day/2026-11-20/`; `''` for all), in any order. */
  names(prefix: string): Promise<readonly string[]>;
  /** Takes everything away; writes under way elsewhere leave nothing behind. */
  wipe(): Promise<void>;
  close(): void;
}

/** Why an archive is where it is, or stopped keeping. */
export type ArchiveReason =
  /** No archive was asked for, so nothing outlives the page. */
  | 'not-asked'
  /** It keeps what it is given. */
  | 'keeping'
  /** Still being opened. */
  | 'opening'
  /** The browser does not let this page store anything. */
  | 'denied'
  /** The storage is there and does not work: damaged, or its connection was lost twice. */
  | 'broken'
  /** Another tab with an older version did not let go of it in time. */
  | 'blocked'
  /** It was made by a newer version of this package, or is being upgraded to one in another tab. */
  | 'newer'
  /** There is no room left, also after the oldest days were given up. */
  | 'full'
  /** Everything was erased, here or in another tab. */
  | 'wiped'
  /** What was handed over as `archive` is none, or its key is none. */
  | 'refused'
  /** An archive of the host's failed. */
  | 'host-failed';

/** What an archive throws: it kept nothing of what it was given, and says why. */
export class ArchiveError extends Error {
  readonly reason: ArchiveReason;

  constructor(reason: ArchiveReason, cause?: unknown) {
    super(`The archive did not keep this: ${reason}`, { cause });
    this.name = 'ArchiveError';
    this.reason = reason;
  }
}

/** Whose archive it is. Without a name nothing outlives the page. */
export interface ArchiveOptions {
  /** The host's customer, or the host itself: archives of two tenants never meet. */
  readonly tenant: string;
  /** The person signed in: archives of two users never meet. */
  readonly user: string;
  /** An AES-GCM key of the host's (`encrypt` and `decrypt`). It is never stored; everything at rest is ciphertext. */
  readonly key?: CryptoKey | undefined;
  /** Days a recorded day and what was done are kept; 400 if left out. */
  readonly keepDays?: number | undefined;
}

/** Where snapshots are kept, and why there. */
export interface ArchiveState {
  readonly kind: 'memory' | 'indexeddb' | 'host';
  readonly reason: ArchiveReason;
  readonly encrypted: boolean;
  /** The last picture that is safe: its day and the version of the store it shows. */
  readonly kept?: { readonly day: string; readonly version: number } | undefined;
}
