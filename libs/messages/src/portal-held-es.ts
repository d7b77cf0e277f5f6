import type { heldEn } from './portal-held-en.js';

export const heldEs: typeof heldEn = {
  agree: {
    start: counselor => `Que ${counselor} lo haga llegar`,
    title: partner => `¿Que ${partner} lo lea más adelante?`,
    text: (partner, counselor) =>
      `Ahora no se envía nada. ${counselor} te preguntará otra vez en persona y entonces lo hará llegar, o esperará. Hasta entonces ${partner} no ve nada, y puedes echarte atrás cuando quieras.`,
    keep: 'Dejarlo en privado',
    act: 'Sí, después de preguntarme',
  },
  waits: counselor => `Dijiste que ${counselor} puede hacerlo llegar después de preguntarte en persona.`,
  withdraw: {
    start: 'Mejor dejarlo en privado',
    title: '¿Dejarlo en privado?',
    text: (partner, counselor) =>
      `Entonces no se hace llegar, y ${partner} no recibe ningún aviso. ${counselor} lo sigue viendo. Más adelante puedes cambiar de idea otra vez.`,
    keep: 'Dejarlo como está',
    act: 'Dejarlo en privado',
  },
  released: (byName, partner, day) => `${byName} se lo hizo llegar a ${partner} el ${day}.`,
  stopped: {
    read: partner => `Ya no se comparte. ${partner} lo había abierto antes; lo que ya se leyó, leído está.`,
    unread: partner => `Ya no se comparte. ${partner} no lo había abierto.`,
    once: partner => `Esto se te dice solo a ti, y solo ahora. ${partner} no recibe ningún aviso.`,
  },
  change: {
    start: 'Cambiar lo que escribí',
    note: counselor => `Lo que enviaste antes se queda como estaba, para ti y ${counselor}.`,
    agreedBefore: 'Tu acuerdo de hacerlo llegar no vale para palabras nuevas. Después puedes aceptarlo otra vez.',
    stillShared: partner => `Lo que ${partner} ya podía leer lo sigue teniendo hasta que dejes de compartirlo.`,
    keep: 'Dejarlo como estaba',
  },
  earlier: 'Lo que enviaste antes',
  earlierOn: when => `Enviado ${when}`,
};
