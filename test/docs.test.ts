import './docs/readme-examples.js';
import './docs/scoring-examples.js';
import './docs/store-examples.js';
