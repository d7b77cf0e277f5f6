import type { newsEn } from './portal-news-en.js';

export const newsEs: typeof newsEn = {
  dot: 'hay algo nuevo',
  marked: 'Lo nuevo desde tu última visita está marcado.',
  new: 'Nuevo',
  reminder: 'Recordatorio',
};
