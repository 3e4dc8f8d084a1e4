export { HealthList } from '../components/health-list/health-list.element.js';
