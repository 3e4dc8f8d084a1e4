export { HealthPlan } from '../components/health-plan/health-plan.element.js';
