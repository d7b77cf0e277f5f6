import { dashboardMessages, type DashboardLocale, type DashboardMessages } from '@roadback/messages/dashboard';
import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';

/** Which of the two languages is shown. */
export function useLanguage(): DashboardLocale {
  const [locale] = useLocaleState();
  return locale === 'es' ? 'es' : 'en';
}

/** Tells the browser, and through it a screen reader, which language the page speaks; dialogs stand outside of the page's frame. */
export function useDocumentLanguage(): void {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

/** The product's words in the language shown. */
export const useWords = (): DashboardMessages => dashboardMessages[useLanguage()];
