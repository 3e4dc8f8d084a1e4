export { HealthPortfolio } from '../components/health-portfolio/health-portfolio.element.js';
