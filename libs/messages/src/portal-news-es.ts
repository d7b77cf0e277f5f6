import type { newsEn } from './portal-news-en.js';

export const newsEs: typeof newsEn = {
  dot: 'hay algo nuevo',
  marked: 'Lo nuevo desde la última vez que miraste está marcado.',
  new: 'Nuevo',
  reminder: 'Recordatorio',
};
