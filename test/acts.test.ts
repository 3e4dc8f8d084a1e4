import './acts/ledger.js';
import './acts/play-effects.js';
import './acts/pulses.js';
import './acts/tasks.js';
import './acts/transfer.js';
import './acts/verbs.js';
