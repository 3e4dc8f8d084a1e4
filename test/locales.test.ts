import './locales/catalogs.js';
import './locales/fair-words.js';
import './locales/languages-in-the-page.js';
import './locales/messages.js';
import './locales/partial-locales.js';
import './locales/right-to-left.js';
import './locales/untranslated.js';
