import { HealthPortfolio } from '../components/health-portfolio/health-portfolio.element.js';
import { defineElement } from '../components/shared/define.js';

defineElement('health-portfolio', HealthPortfolio);

declare global {
  interface HTMLElementTagNameMap {
    'health-portfolio': HealthPortfolio;
  }
}

export { HealthPortfolio };
