export { HealthTrend } from '../components/health-trend/health-trend.element.js';
