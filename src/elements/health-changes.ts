import { HealthChanges } from '../components/health-changes/health-changes.element.js';
import { defineElement } from '../components/shared/define.js';

defineElement('health-changes', HealthChanges);

declare global {
  interface HTMLElementTagNameMap {
    'health-changes': HealthChanges;
  }
}

export { HealthChanges };
