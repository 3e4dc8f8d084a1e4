import '../../../src/elements/health-list.js';
import { writeBooks } from './books.js';
import { becomeNext, fill, forms, visit } from './next-version.js';
import { countRows, databases, holdOpen, rowsOf } from './rows.js';
import * as shownStore from './shown-store.js';
import { writeStore } from './writing-store.js';

/** What the tests tell a tab to do. */
Object.assign(globalThis, {
  portal: {
    ...shownStore,
    ...{ writeBooks, writeStore },
    ...{ becomeNext, fill, forms, visit },
    ...{ countRows, databases, holdOpen, rowsOf },
  },
});
