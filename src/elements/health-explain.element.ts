export { HealthExplain } from '../components/health-explain/health-explain.element.js';
