import './components/shared-language-race.js';
import './components/hostile-mounts.js';
import './components/long-inputs.js';
