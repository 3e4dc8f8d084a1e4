import { HealthExplain } from '../components/health-explain/health-explain.element.js';
import { defineElement } from '../components/shared/define.js';

defineElement('health-explain', HealthExplain);

declare global {
  interface HTMLElementTagNameMap {
    'health-explain': HealthExplain;
  }
}

export { HealthExplain };
