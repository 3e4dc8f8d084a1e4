import { HealthCard } from '../components/health-card/health-card.element.js';
import { defineElement } from '../components/shared/define.js';

defineElement('health-card', HealthCard);

declare global {
  interface HTMLElementTagNameMap {
    'health-card': HealthCard;
  }
}

export { HealthCard };
