import './components/tokens-contrast.js';
import './components/tokens-documented.js';
import './components/hostile-page.js';
