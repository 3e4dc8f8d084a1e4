import './components/no-leaks.js';
