import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';

/** What Chromium keeps IndexedDB in, and how it is asked for. */
export const BACK_ENDS = { leveldb: [], sqlite: ['--enable-features=IdbSqliteBackingStore'] };

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Processes of a group that still run; one that is dead but not yet buried holds no files. */
function running(group) {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const [state, , itsGroup] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return Number(itsGroup) === group && state !== 'Z';
    } catch {
      return false;
    }
  });
}

/** Every file below a folder. */
const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    : [];

/**
 * A person's browser with its profile on disk, to be started, stopped and killed again and again. The browser's usual
 * test contexts are incognito ones, whose IndexedDB is another.
 */
export function openProfile(backEnd, server) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const storage = join(folder, 'Default', 'IndexedDB');
  let context;

  const heard = (request) => {
    const url = request.url();
    if (!/^(data|about|chrome|chrome-error):/.test(url) && !url.startsWith(server.origin))
      server.complaints.push(`request: ${url}`);
  };

  return {
    backEnd,

    /** Starts the browser; `preferences` are written into the profile first. */
    async start({ preferences, args = [] } = {}) {
      if (preferences) {
        mkdirSync(join(folder, 'Default'), { recursive: true });
        writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
      }
      context = await chromium.launchPersistentContext(folder, {
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [...quiet, ...BACK_ENDS[backEnd], ...args],
      });
      context.on('request', heard);
      return context;
    },

    /** A tab showing a page of the portal, ready to be told what to do. */
    async open(path = '/') {
      const blank = context.pages().find((page) => page.url() === 'about:blank');
      const tab = blank ?? (await context.newPage());
      await tab.goto(server.origin + path);
      if (path === '/') await tab.waitForFunction('globalThis.portal');
      return tab;
    },

    /** The browser's own debugging protocol, on a tab. */
    protocol: (tab) => context.newCDPSession(tab),

    /** Ends every process of the browser at once, as a power button would: nobody is asked and nothing is flushed. */
    async kill() {
      const group = Number(readlinkSync(join(folder, 'SingletonLock')).split('-').pop());
      const closed = new Promise((resolve) => context.once('close', resolve));
      process.kill(-group, 'SIGKILL');
      await closed;
      while (running(group).length > 0) await pause(5);
      context = undefined;
    },

    async stop() {
      await context?.close();
      context = undefined;
    },

    /** The folder IndexedDB is kept in. */
    storage,

    files: () => filesBelow(storage),

    /** Which back end those files are of; undefined before there are any. */
    backEndInUse() {
      const files = this.files();
      if (files.some((file) => file.includes('.indexeddb.leveldb'))) return 'leveldb';
      return files.some((file) => readFileSync(file).subarray(0, 15).toString() === 'SQLite format 3')
        ? 'sqlite'
        : undefined;
    },

    /** What LevelDB noted of its last two openings, such as damage it found; SQLite notes nothing. */
    journal() {
      const logs = this.files().filter((file) => /LOG(\.old)?$/.test(file));
      return logs.map((file) => readFileSync(file, 'utf8')).join('\n');
    },

    async remove() {
      await this.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
