import type { ProblemLog } from '../../scoring/contract/problems.js';
import type { Day } from '../../scoring/index.js';
import type { Act, SeenMark } from '../acts/act.js';
import type { ActLedger } from '../acts/act-ledger.js';
import type { PortfolioState } from '../portfolio-state.js';
import { FailsafeBooks } from './failsafe-books.js';
import type { ArchiveReason, ArchiveState } from './health-archive.js';
import { KeepSoon } from './keep-soon.js';
import { openArchive, type OpenedArchive } from './archive/open-archive.js';
import type { Picture, RecordedPoint } from './picture.js';
import { pictureOf } from './picture-of.js';
import { readTabMessage, type TabMessage } from './tab-message.js';
import { openTabs, type Tabs } from './archive/tabs.js';
import { withoutWords } from './without-words.js';

/** Whom a memory tells what. */
export interface MemoryListener {
  /** Another tab did something, or the archive is somewhere else now. */
  changed(): void;
  /**
   * Something was erased: what was read before must not be shown any more.
   *
   * @param ids accounts that another tab erased; all there was, if left out
   */
  erased(ids?: readonly string[]): void;
  /** A picture is safe. */
  kept(): void;
  /** Something that was kept cannot be read any more. */
  missed(what: string): void;
}

/** What outlives a visit: pictures of days, what was done, what was looked at. */
export class VisitMemory {
  /** Names of an encrypted archive. */
  names = new Map<string, string>();
  readonly #books: FailsafeBooks;
  readonly #ledger: ActLedger;
  readonly #listener: MemoryListener;
  readonly #soon = new KeepSoon();
  readonly #tabs: Tabs<TabMessage> | undefined;
  /** How often something was erased: what was read before counts no more. */
  #erasures = 0;
  /** The last one asked for: pictures of large portfolios are large. */
  #lastVisit: { readonly day: Day; readonly picture: Promise<Picture | undefined> } | undefined;

  private constructor(opened: OpenedArchive, ledger: ActLedger, listener: MemoryListener) {
    const { channel } = opened;
    this.#ledger = ledger;
    this.#listener = listener;
    this.#books = new FailsafeBooks(opened, {
      missed: (what) => listener.missed(what),
      fellBack: (reason) => this.#fellBack(reason),
    });
    this.#tabs =
      channel === undefined ? undefined : openTabs<TabMessage>(channel, (message) => this.#hear(message));
  }

  /** Opens what a host asked for and reads what it holds; never rejects. */
  static async open(
    option: unknown,
    ledger: ActLedger,
    log: ProblemLog,
    listener: MemoryListener,
  ): Promise<VisitMemory> {
    const early: ArchiveReason[] = [];
    let lost = (reason: ArchiveReason): void => void early.push(reason);
    const opened = await openArchive(option, log, (reason) => lost(reason));
    const memory = new VisitMemory(opened, ledger, listener);
    lost = (reason) => memory.#books.fallBack(reason);
    early.forEach(lost);
    await memory.#restore();
    return memory;
  }

  get state(): ArchiveState {
    return this.#books.state;
  }

  /** The picture of the newest recorded day before `day`. */
  lastVisit(day: Day): Promise<Picture | undefined> {
    if (this.#lastVisit?.day !== day)
      this.#lastVisit = { day, picture: this.#books.work((snapshots) => snapshots.lastBefore(day)) };
    return this.#lastVisit.picture;
  }

  picture(day: Day): Promise<Picture | undefined> {
    return this.#books.work((snapshots) => snapshots.picture(day));
  }

  series(id: string, from: Day, to: Day): Promise<readonly RecordedPoint[]> {
    return this.#books.work((snapshots) => snapshots.series(id, from, to));
  }

  /** All recorded days, oldest first, one by one: all of them at once may not fit in memory. */
  async *pictures(): AsyncGenerator<Picture, void, void> {
    const days = await this.#books.work((snapshots) => snapshots.days());
    for (const day of [...days].sort()) {
      const picture = await this.picture(day);
      if (picture) yield picture;
    }
  }

  /** Keeps what another machine recorded; a day that is recorded here stays as it is. */
  async adopt(pictures: readonly Picture[], acts: readonly Act[], marks: readonly SeenMark[]): Promise<void> {
    const known = new Set(await this.#books.work((snapshots) => snapshots.days()));
    for (const picture of pictures)
      if (!known.has(picture.day)) await this.#books.work((snapshots) => snapshots.keep(picture));
    this.#lastVisit = undefined;
    await this.keepActs(acts);
    await this.keepMarks(marks);
  }

  /**
   * Keeps how the portfolio stands, once it has stood so for a moment.
   *
   * @param version of the store that stands so
   */
  keepSoon(state: PortfolioState, version: number): void {
    this.#soon.run(() => this.#keep(state, version));
  }

  /** Settles once the acts cannot be lost any more, or are in memory for want of anything better. */
  async keepActs(acts: readonly Act[]): Promise<void> {
    this.#tabs?.tell({ kind: 'acts', acts });
    await this.#books.work((_, book) => book.keepActs(this.state.encrypted ? acts : acts.map(withoutWords)));
  }

  async keepMarks(marks: readonly SeenMark[]): Promise<void> {
    this.#tabs?.tell({ kind: 'marks', marks });
    await this.#books.work((_, book) => book.keepMarks(marks));
  }

  /**
   * Erases accounts everywhere; what is kept next is how the portfolio stands without them.
   *
   * @returns false where there may be something of theirs that could not be reached
   */
  async erase(ids: readonly string[]): Promise<boolean> {
    await this.#soon.now();
    const { isFound, isWhole } = await this.#books.erase(ids);
    const isKnown = isFound || ids.some((id) => this.#ledger.has(id));
    // Last: what is asked for sooner, here or by a tab that hears of it, could still read what was there.
    this.#forget(ids);
    this.#tabs?.tell({ kind: 'erased', ids });
    if (isKnown) this.#listener.erased([]);
    return isWhole;
  }

  /**
   * Erases everything in every tab; nothing more is kept.
   *
   * @returns false where there may be something that could not be reached
   */
  async wipe(): Promise<boolean> {
    this.#soon.forget();
    const isWiped = await this.#books.wipe();
    // Told last: a tab that hears of it sooner could still read what was there.
    this.#tabs?.tell({ kind: 'wiped' });
    return isWiped;
  }

  /** What is waiting to be kept is kept first. */
  async close(): Promise<void> {
    await this.#soon.seen();
    this.#soon.close();
    this.#tabs?.close();
    this.#books.close();
  }

  async #keep(state: PortfolioState, version: number): Promise<void> {
    const { accounts } = state.portfolio;
    // A host that hands over nothing for once has not lost its customers.
    if (accounts.length === 0) return;
    const [newest] = await this.#books.work((snapshots) => snapshots.days());
    // A look back at an earlier day must not pass for what was shown then.
    if (newest !== undefined && state.asOf < newest) return;
    const picture = pictureOf(state, Date.now());
    await this.#books.work((snapshots) => snapshots.keep(picture));
    await this.#books.work((_, acts) => acts.dropExpired());
    if (this.state.encrypted) {
      const names = new Map(accounts.map(({ id, name }) => [id, name]));
      await this.#books.work((_, acts) => acts.keepNames(names));
    }
    this.#books.state = { ...this.state, kept: { day: state.asOf, version } };
    this.#listener.kept();
  }

  async #restore(): Promise<void> {
    const erasures = this.#erasures;
    const [acts, marks, names] = await this.#books.work((_, book) =>
      Promise.all([book.acts(), book.marks(), book.names()]),
    );
    if (erasures !== this.#erasures) return this.#restore();
    this.#ledger.add(acts);
    this.#ledger.mark(marks);
    this.names = new Map(names);
  }

  #fellBack(reason: ArchiveReason): void {
    if (reason !== 'wiped') {
      this.#listener.changed();
      return;
    }
    this.#erasures++;
    this.#lastVisit = undefined;
    this.#ledger.clear();
    this.names.clear();
    this.#listener.erased();
  }

  #hear(said: unknown): void {
    const message = readTabMessage(said);
    if (!message) return;
    if (message.kind === 'wiped') this.#books.fallBack('wiped');
    else if (message.kind === 'erased') {
      this.#forget(message.ids);
      this.#listener.erased(message.ids);
    } else {
      if (message.kind === 'acts') this.#ledger.add(message.acts);
      else this.#ledger.mark(message.marks);
      this.#listener.changed();
    }
  }

  #forget(ids: readonly string[]): void {
    this.#erasures++;
    this.#lastVisit = undefined;
    this.#ledger.remove(ids);
    for (const id of ids) this.names.delete(id);
  }
}
