import type { PathwayContent } from '@roadback/domain/pathway';

export const aftercare: PathwayContent = {
  slug: 'aftercare',
  version: 1,
  title: { en: 'Aftercare', es: 'Después del acompañamiento' },
  summary: {
    en: 'Four short looks in the year after the regular sessions, whether the two went on together or apart.',
    es: 'Cuatro miradas breves en el año que sigue a las sesiones, hayan seguido como pareja o por caminos distintos.',
  },
  counselorGuide: {
    en: 'Apply it in the last regular session and say aloud that each is asked alone. After a separation each is asked just the same. Answer every one within the week. Leave out the card where there was no pattern to watch for.',
    es: 'Aplicarlo en la última sesión regular y decir en voz alta que se pregunta a cada persona por separado. Después de una separación se pregunta igual. Responder a todas en la semana. Dejar fuera la tarjeta si no había un patrón que cuidar.',
  },
  entries: [
    { key: 'card', exercise: 'when-i-notice-it-early', recipients: 'REBUILDING', day: 3, opensAt: '18:00', openForHours: 168, rule: null },
    { key: 'month', exercise: 'how-it-is-now', recipients: 'EACH', day: 28, opensAt: '10:00', openForHours: 168, rule: null },
    { key: 'quarter', exercise: 'how-it-is-now', recipients: 'EACH', day: 91, opensAt: '10:00', openForHours: 168, rule: null },
    { key: 'half', exercise: 'how-it-is-now', recipients: 'EACH', day: 182, opensAt: '10:00', openForHours: 168, rule: null },
    { key: 'year', exercise: 'how-it-is-now', recipients: 'EACH', day: 364, opensAt: '10:00', openForHours: 168, rule: null },
  ],
};
