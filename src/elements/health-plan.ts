import { HealthPlan } from '../components/health-plan/health-plan.element.js';
import { defineElement } from '../components/shared/define.js';

defineElement('health-plan', HealthPlan);

declare global {
  interface HTMLElementTagNameMap {
    'health-plan': HealthPlan;
  }
}

export { HealthPlan };
