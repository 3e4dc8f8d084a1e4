import './docs/languages-examples.js';
import './docs/memory-examples.js';
import './docs/export-examples.js';
import './docs/readme-examples.js';
import './docs/scoring-examples.js';
import './docs/store-examples.js';
