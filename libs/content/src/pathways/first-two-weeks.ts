import type { PathwayContent } from '@roadback/domain/pathway';

export const firstTwoWeeks: PathwayContent = {
  slug: 'first-two-weeks',
  version: 1,
  title: { en: 'The first two weeks', es: 'Las dos primeras semanas' },
  summary: {
    en: 'A gentle beginning: where each stands, what steadies them, and how to pause a talk.',
    es: 'Un comienzo suave: dónde está cada persona, qué le da calma y cómo hacer una pausa.',
  },
  counselorGuide: {
    en: 'For couples who have just begun. It asks for little, and nothing of it needs the other to be ready. Read “Why I am here” of both before the second session. Leave out what is for both together where you do not yet know how they are when alone with each other.',
    es: 'Para parejas que acaban de empezar. Pide poco y nada depende de que la otra persona esté lista. Leer «Por qué estoy aquí» de las dos antes de la segunda sesión. Dejar fuera lo que es en pareja si aún no se sabe cómo están cuando se quedan a solas.',
  },
  entries: [
    { key: 'why', exercise: 'why-i-am-here', recipients: 'EACH', day: 0, opensAt: '18:00', openForHours: 72, rule: null },
    { key: 'steady', exercise: 'what-steadies-me', recipients: 'EACH', day: 1, opensAt: '18:00', openForHours: 72, rule: null },
    {
      key: 'weather',
      exercise: 'weather-of-the-day',
      recipients: 'EACH',
      day: 2,
      opensAt: '19:00',
      openForHours: 24,
      rule: 'FREQ=DAILY;COUNT=10',
    },
    {
      key: 'ground',
      exercise: 'my-own-ground',
      recipients: 'HURT',
      day: 3,
      opensAt: '19:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=2',
    },
    { key: 'questions', exercise: 'question-parking-lot', recipients: 'HURT', day: 5, opensAt: '17:00', openForHours: 72, rule: null },
    {
      key: 'staying',
      exercise: 'staying-in-the-room',
      recipients: 'REBUILDING',
      day: 5,
      opensAt: '19:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=2',
    },
    { key: 'pause', exercise: 'pause-agreement', recipients: 'TOGETHER', day: 7, opensAt: '18:00', openForHours: 72, rule: null },
    { key: 'own', exercise: 'own-one-moment', recipients: 'REBUILDING', day: 10, opensAt: '18:00', openForHours: 72, rule: null },
  ],
};
