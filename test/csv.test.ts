import './csv/tables.js';
import './csv/unreadable-rows.js';
import './csv/joined-tables.js';
import './csv/hostile-input.js';
import './csv/documented-example.js';
