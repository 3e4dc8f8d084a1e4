import './components/health-explain.js';
