import { HealthList } from '../components/health-list/health-list.element.js';
import { defineElement } from '../components/shared/define.js';

defineElement('health-list', HealthList);

declare global {
  interface HTMLElementTagNameMap {
    'health-list': HealthList;
  }
}

export { HealthList };
