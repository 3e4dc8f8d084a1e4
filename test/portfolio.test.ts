import './components/health-portfolio.js';
