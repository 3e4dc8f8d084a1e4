import './sdk/midnight.js';
import './sdk/news.js';
import './sdk/reads.js';
import './sdk/refusals.js';
import './sdk/standing-problems.js';
import './sdk/today.js';
import './sdk/verbs.js';
