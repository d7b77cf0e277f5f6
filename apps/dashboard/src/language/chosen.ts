import type { DashboardLocale } from '@roadback/messages/dashboard';

/** Language and colours are the only things kept on the device: neither says anything about anybody. */
const languageKey = 'roadback.language';
const colorsKey = 'roadback.colors';

export type Colors = 'light' | 'dark';

export function keptLanguage(): DashboardLocale | null {
  const kept = localStorage.getItem(languageKey);
  return kept === 'en' || kept === 'es' ? kept : null;
}
export const firstLanguage = (): DashboardLocale => keptLanguage() ?? (navigator.language.startsWith('es') ? 'es' : 'en');
export const keepLanguage = (language: DashboardLocale) => localStorage.setItem(languageKey, language);

export function keptColors(): Colors | null {
  const kept = localStorage.getItem(colorsKey);
  return kept === 'light' || kept === 'dark' ? kept : null;
}
export const keepColors = (colors: Colors) => localStorage.setItem(colorsKey, colors);
