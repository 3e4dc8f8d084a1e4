import './components/health-list-rows.js';
import './components/health-list-virtual.js';
import './components/health-list-controls.js';
import './components/health-list-keyboard.js';
import './components/health-list-updates.js';
import './components/health-list-states.js';
import './components/health-list-card.js';
import './components/health-list-restored.js';
