import polyglotI18nProvider from 'ra-i18n-polyglot';
import englishMessages from 'ra-language-english';
import { firstLanguage } from './chosen';
import { spanishMessages } from './react-admin-spanish';

/** Words of react-admin's own parts only; the product's words come from `useWords`. */
export const i18nProvider = polyglotI18nProvider(locale => (locale === 'es' ? spanishMessages : englishMessages), firstLanguage(), [
  { locale: 'en', name: 'English' },
  { locale: 'es', name: 'Español' },
]);
