import './components/health-trend.js';
