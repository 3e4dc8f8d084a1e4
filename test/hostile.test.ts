import './components/hostile-mounts.js';
