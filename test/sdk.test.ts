import './sdk/news.js';
import './sdk/reads.js';
import './sdk/verbs.js';
