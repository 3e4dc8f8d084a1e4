import './memory/acting.js';
import './memory/closing.js';
import './memory/erased-for-good.js';
import './memory/erasing.js';
import './memory/visits.js';
