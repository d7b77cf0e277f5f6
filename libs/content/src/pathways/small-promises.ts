import type { PathwayContent } from '@roadback/domain/pathway';

export const smallPromises: PathwayContent = {
  slug: 'small-promises',
  version: 1,
  title: { en: 'Small promises', es: 'Promesas pequeñas' },
  summary: {
    en: 'Six weeks of saying little and doing it, with room for the other to notice or not.',
    es: 'Seis semanas de decir poco y cumplirlo, con lugar para que la otra persona lo note o no.',
  },
  counselorGuide: {
    en: 'For the third step. One to three promises at a time. What the hurt partner notices is a gift and not a duty; nobody counts it. Look at both views of the week before the session, and never side by side with the couple.',
    es: 'Para el tercer paso. De una a tres promesas a la vez. Lo que la persona herida note es un regalo y no un deber; nadie lo cuenta. Mirar las dos visiones de la semana antes de la sesión y nunca lado a lado con la pareja.',
  },
  entries: [
    {
      key: 'board',
      exercise: 'small-promises-board',
      recipients: 'REBUILDING',
      day: 0,
      opensAt: '08:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=6',
    },
    {
      key: 'said',
      exercise: 'i-said-i-would',
      recipients: 'REBUILDING',
      day: 1,
      opensAt: '20:00',
      openForHours: 24,
      rule: 'FREQ=DAILY;COUNT=10',
    },
    { key: 'noticed', exercise: 'i-noticed', recipients: 'HURT', day: 2, opensAt: '19:00', openForHours: 72, rule: 'FREQ=WEEKLY;COUNT=6' },
    {
      key: 'views',
      exercise: 'two-views-of-the-week',
      recipients: 'EACH',
      day: 6,
      opensAt: '17:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=6',
    },
    {
      key: 'fair',
      exercise: 'a-fair-week',
      recipients: 'TOGETHER',
      day: 13,
      opensAt: '17:00',
      openForHours: 72,
      rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=2',
    },
    {
      key: 'repair',
      exercise: 'repair-within-a-day',
      recipients: 'EACH',
      day: 17,
      opensAt: '18:00',
      openForHours: 72,
      rule: 'FREQ=WEEKLY;COUNT=3',
    },
  ],
};
