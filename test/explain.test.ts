import './components/health-explain.js';
import './components/health-explain-states.js';
import './components/health-explain-sums.js';
