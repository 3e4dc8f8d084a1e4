import './components/shared-reason-sentences.js';
import './components/shared-other-sentences.js';
import './components/shared-parts.js';
import './components/health-card-text.js';
import './components/health-card-states.js';
import './components/health-card-use.js';
import './components/health-card-acts.js';
import './components/health-card-recorded.js';
