import { HealthTrend } from '../components/health-trend/health-trend.element.js';
import { defineElement } from '../components/shared/define.js';

defineElement('health-trend', HealthTrend);

declare global {
  interface HTMLElementTagNameMap {
    'health-trend': HealthTrend;
  }
}

export { HealthTrend };
