import './review/example-model.js';
import './review/laws.js';
import './review/model-findings.js';
import './review/model-weights.js';
import './review/owners.js';
import './review/portfolio-findings.js';
import './review/portfolio-similarity.js';
import './review/sentences.js';
