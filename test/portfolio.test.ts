import './components/health-portfolio-states.js';
import './components/health-portfolio-text.js';
import './components/health-portfolio-use.js';
