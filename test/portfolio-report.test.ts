import './portfolio-report/agreement.js';
import './portfolio-report/asked.js';
import './portfolio-report/bands-and-parts.js';
import './portfolio-report/causes.js';
import './portfolio-report/laws.js';
import './portfolio-report/moves.js';
import './portfolio-report/quarters.js';
import './portfolio-report/retention.js';
