import type { PathwayContent } from '@roadback/domain/pathway';

export const hardDays: PathwayContent = {
  slug: 'hard-days',
  version: 1,
  title: { en: 'Hard days and anniversaries', es: 'Días difíciles y aniversarios' },
  summary: {
    en: 'Four weeks around a date that hurts: preparing, listening, answering without defence.',
    es: 'Cuatro semanas alrededor de una fecha que duele: prepararse, escuchar, responder sin defenderse.',
  },
  counselorGuide: {
    en: 'Begin it two weeks before the date. Let the hurt partner say first whether they want company on that day at all. Ten minutes of listening are ten minutes; a second round is for another day. A worse day than last year is news and not a verdict.',
    es: 'Empezarlo dos semanas antes de la fecha. Que la persona herida diga primero si ese día quiere compañía. Diez minutos de escucha son diez minutos; la segunda ronda es para otro día. Un día peor que el del año pasado es una noticia y no un veredicto.',
  },
  entries: [
    { key: 'steady', exercise: 'what-steadies-me', recipients: 'EACH', day: 0, opensAt: '18:00', openForHours: 72, rule: null },
    { key: 'before', exercise: 'before-the-hard-day', recipients: 'EACH', day: 7, opensAt: '18:00', openForHours: 72, rule: null },
    {
      key: 'reassure',
      exercise: 'reassure-dont-defend',
      recipients: 'REBUILDING',
      day: 2,
      opensAt: '18:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=4',
    },
    {
      key: 'listening',
      exercise: 'ten-minutes-of-listening',
      recipients: 'TOGETHER',
      day: 5,
      opensAt: '18:30',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=3',
    },
    { key: 'ask', exercise: 'ask-for-it-now', recipients: 'HURT', day: 6, opensAt: '18:00', openForHours: 48, rule: 'FREQ=WEEKLY;COUNT=3' },
    {
      key: 'speaking',
      exercise: 'speaking-without-weapons',
      recipients: 'HURT',
      day: 10,
      opensAt: '18:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=2',
    },
    {
      key: 'weather',
      exercise: 'weather-of-the-day',
      recipients: 'EACH',
      day: 12,
      opensAt: '19:00',
      openForHours: 24,
      rule: 'FREQ=DAILY;COUNT=7',
    },
  ],
};
