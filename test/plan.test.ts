import './components/health-plan.js';
import './components/health-plan-states.js';
import './components/health-plan-use.js';
