import './memory/acting.js';
import './memory/erasing.js';
import './memory/visits.js';
