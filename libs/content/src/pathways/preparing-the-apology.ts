import type { PathwayContent } from '@roadback/domain/pathway';

export const preparingTheApology: PathwayContent = {
  slug: 'preparing-the-apology',
  version: 1,
  title: { en: 'Preparing the apology', es: 'Preparar la disculpa' },
  summary: {
    en: 'From excuses to plain sentences, while the other says what would count; the apology itself is spoken in a session.',
    es: 'De las excusas a las frases claras, mientras la otra persona dice qué contaría; la disculpa misma se dice en una sesión.',
  },
  counselorGuide: {
    en: 'Run it beside the apology workshop, once the first step is open. What the hurt partner writes is not a list to be worked off, and is never read out without a yes. The last two are done with you in the room and need a clearance; leave them out until there is one.',
    es: 'Va junto al taller de la disculpa, con el primer paso abierto. Lo que escribe la persona herida no es una lista de encargos y no se lee sin su sí. Los dos últimos se hacen contigo en la sala y piden autorización; dejarlos fuera hasta que la haya.',
  },
  entries: [
    {
      key: 'own',
      exercise: 'own-one-moment',
      recipients: 'REBUILDING',
      day: 0,
      opensAt: '18:00',
      openForHours: 72,
      rule: 'FREQ=WEEKLY;COUNT=2',
    },
    { key: 'repair', exercise: 'what-repair-would-look-like', recipients: 'HURT', day: 1, opensAt: '18:00', openForHours: 96, rule: null },
    {
      key: 'excuse',
      exercise: 'excuse-to-ownership',
      recipients: 'REBUILDING',
      day: 3,
      opensAt: '18:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=3',
    },
    { key: 'ripple', exercise: 'ripple-map', recipients: 'REBUILDING', day: 8, opensAt: '18:00', openForHours: 96, rule: null },
    {
      key: 'back',
      exercise: 'say-it-back',
      recipients: 'REBUILDING',
      day: 11,
      opensAt: '18:00',
      openForHours: 48,
      rule: 'FREQ=WEEKLY;COUNT=2',
    },
    { key: 'like', exercise: 'what-it-was-like-for-me', recipients: 'HURT', day: 15, opensAt: '09:00', openForHours: 240, rule: null },
    {
      key: 'heard',
      exercise: 'what-i-heard-and-will-do',
      recipients: 'REBUILDING',
      day: 22,
      opensAt: '09:00',
      openForHours: 240,
      rule: null,
    },
  ],
};
