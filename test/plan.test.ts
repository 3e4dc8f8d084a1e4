import './components/health-plan.js';
