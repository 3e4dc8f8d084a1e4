import './export/csv.js';
import './export/icalendar.js';
import './export/cloud-events.js';
import './export/hostile-input.js';
