import './components/health-changes-states.js';
import './components/health-changes-text.js';
import './components/health-changes-use.js';
import './components/health-changes-asking.js';
import './components/health-changes-memory.js';
