import './demo/labels.js';
import './demo/portfolio.js';
import './demo/stories.js';
