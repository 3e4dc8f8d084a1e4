export { HealthCard } from '../components/health-card/health-card.element.js';
