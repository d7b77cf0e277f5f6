import type { agreementEn } from './portal-agreement-en.js';

export const agreementEs: typeof agreementEn = {
  title: 'Con apertura, por un tiempo',
  link: 'Su acuerdo',
  linkHint: {
    NOT_READY: 'Todavía no está listo',
    RUNNING: 'Está en marcha',
    PAUSED: 'En pausa',
    ENDED: 'Ha terminado',
  },
  text: {
    NOT_READY: counselor =>
      `Todavía no está listo. Empieza cuando ${counselor} se lo diga a las dos personas; hasta entonces no se espera nada de nadie.`,
    RUNNING: until => `Está en marcha hasta el ${until} y termina por sí solo.`,
    PAUSED: 'Está en pausa. Ahora mismo no cuenta nada de él. Para seguir se firma uno nuevo.',
    ENDED: 'Ha terminado por sí solo. Para seguir se firma uno nuevo.',
  },
  scopesTitle: 'De qué trata',
  scopes: {
    WEEK_CALENDAR: 'Mirar juntos el calendario de la semana',
    DAILY_PLAN: 'Contar el plan del día',
    TRAVEL_PLAN: 'Contar el plan de un viaje',
    PHONE_BILL: 'Mirar juntos la factura del teléfono',
    BANK_STATEMENT: 'Mirar juntos el extracto del banco',
    PURCHASES: 'Contar las compras grandes',
    SOCIAL_MEDIA_SETTINGS: 'Mirar juntos los ajustes de las redes sociales',
  },
  purpose: 'Para qué sirve',
  taper: 'Cómo va a menos',
  notLookedAt: 'Lo que no se mira',
  days: n => (n === 1 ? 'Durante un día desde que empieza' : `Durante ${n} días desde que empieza`),
  own: counselor =>
    `Firmar o no es cosa tuya. Puedes pararlo cuando quieras, con un toque y sin dar motivo; ${counselor} ve que fuiste tú, tu pareja no.`,
  sign: 'Estoy de acuerdo',
  signed: 'Has dicho que estás de acuerdo.',
  pause: 'Pararlo ahora',
  lookTitle: 'Después de mirar juntos',
  lookHelp: '¿Cuánto costó? Nada de lo que miraron se guarda.',
  before: 'Antes',
  after: 'Después',
  calm: 'con calma',
  distressed: 'apenas soportable',
  save: 'Guardar esto',
  needed: 'Elige primero las dos.',
  onItsWay: 'Guardado en este teléfono y en camino',
  looks: 'Lo que contaste antes',
  look: (before, after) => `${before} antes, ${after} después`,
};
