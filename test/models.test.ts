import './models/bands.js';
import './models/pages.js';
import './models/rules.js';
import './models/worked-examples.js';
