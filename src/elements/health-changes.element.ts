export { HealthChanges } from '../components/health-changes/health-changes.element.js';
