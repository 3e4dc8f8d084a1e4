import './snapshots/recorded-days.js';
import './snapshots/retention.js';
import './snapshots/damage.js';
import './snapshots/contract-versions.js';
import './snapshots/erasing.js';
import './snapshots/acts-and-names.js';
import './snapshots/on-disk.js';
