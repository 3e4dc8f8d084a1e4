import './docs/scoring-examples.js';
