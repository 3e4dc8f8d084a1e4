import './scoring/display.js';
import './scoring/families.js';
import './scoring/forecast.js';
import './scoring/model-behaviour.js';
import './scoring/published-models.js';
import './scoring/readings.js';
import './scoring/worked-cases.js';
