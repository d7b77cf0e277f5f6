import type { PathwayContent } from '@roadback/domain/pathway';

export const afterALapse: PathwayContent = {
  slug: 'after-a-lapse',
  version: 1,
  title: { en: 'After a lapse', es: 'Después de un tropiezo' },
  summary: {
    en: 'Three steady weeks after a slip: ground for the one, the pattern for the other, and no hurry.',
    es: 'Tres semanas firmes después de un tropiezo: suelo para una persona, el patrón para la otra, y sin prisa.',
  },
  counselorGuide: {
    en: 'Give it after you have classed the lapse and spoken with each alone. Begin with the hurt partner’s ground, not with explanations. The page on the pattern comes when the first days are over. Ask both about safety again before anything is done together.',
    es: 'Darlo después de clasificar el tropiezo y de hablar con cada persona a solas. Empezar por el suelo de la persona herida y no por las explicaciones. La página del patrón llega cuando pasan los primeros días. Volver a preguntar a las dos por la seguridad antes de hacer algo en pareja.',
  },
  entries: [
    {
      key: 'ground',
      exercise: 'my-own-ground',
      recipients: 'HURT',
      day: 0,
      opensAt: '19:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=3',
    },
    { key: 'decide', exercise: 'what-i-decide-myself', recipients: 'HURT', day: 2, opensAt: '18:00', openForHours: 96, rule: null },
    {
      key: 'know',
      exercise: 'what-i-know-and-what-i-fear',
      recipients: 'HURT',
      day: 4,
      opensAt: '18:00',
      openForHours: 72,
      rule: 'FREQ=WEEKLY;COUNT=2',
    },
    {
      key: 'pattern',
      exercise: 'pattern-before-the-lapse',
      recipients: 'REBUILDING',
      day: 3,
      opensAt: '18:00',
      openForHours: 96,
      rule: null,
    },
    { key: 'early', exercise: 'when-i-notice-it-early', recipients: 'REBUILDING', day: 8, opensAt: '18:00', openForHours: 96, rule: null },
    {
      key: 'staying',
      exercise: 'staying-in-the-room',
      recipients: 'REBUILDING',
      day: 9,
      opensAt: '19:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=2',
    },
    { key: 'pause', exercise: 'pause-agreement', recipients: 'TOGETHER', day: 14, opensAt: '18:00', openForHours: 72, rule: null },
  ],
};
