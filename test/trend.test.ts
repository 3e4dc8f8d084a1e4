import './components/health-trend-spread.js';
import './components/health-trend.js';
import './components/health-trend-use.js';
import './components/health-trend-marks.js';
import './components/health-trend-states.js';
import './components/shared-one-number.js';
