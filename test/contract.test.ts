import './contract/account-parts.js';
import './contract/days.js';
import './contract/fuzz.js';
import './contract/hostile.js';
import './contract/language-examples.js';
import './contract/metrics.js';
import './contract/models.js';
import './contract/schema-agreement.js';
