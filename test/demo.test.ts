import './demo/portfolio.js';
import './demo/stories.js';
