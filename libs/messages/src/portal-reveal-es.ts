import type { revealEn } from './portal-reveal-en.js';

export const revealEs: typeof revealEn = {
  intro: counselor =>
    `${counselor} abre las dos respuestas solo después de preguntarles, y puede dejarlas cerradas. A nadie se le dice si la otra persona ha respondido.`,
  you: 'Tú',
  openedOn: (counselor, day) => `${counselor} abrió las dos respuestas a la vez el ${day}.`,
  calm: 'Léelo a tu ritmo. No tienes que responder.',
  foot: 'Cada quien puede dejar de compartir cuando quiera, y no se avisa a nadie. Lo que no se comparte no aparece aquí.',
  both: 'Lo que escribieron ustedes dos',
  withdraw: {
    start: 'Que no se abra lo mío',
    title: '¿Dejarlo cerrado?',
    text: (partner, counselor) =>
      `Entonces no se abre, y ${partner} no recibe ningún aviso. ${counselor} lo sigue viendo y ve que queda cerrado. Si más adelante quieres que se abra, ${counselor} puede volver a dárselo a los dos.`,
    keep: 'Dejarlo como está',
    act: 'Mantenerlo cerrado',
  },
  stop: {
    start: 'Dejar de compartir',
    title: partner => `¿Dejar de compartirlo con ${partner}?`,
    text: (partner, counselor, day) =>
      `Está abierto para ${partner} desde el ${day} y puede que lo haya leído; lo que ya se leyó, leído está. Desde ahora ${partner} ya no lo encuentra aquí y no recibe ningún aviso. ${counselor} lo sigue viendo. No se puede volver a abrir.`,
    keep: 'Seguir compartiendo',
    act: 'Dejar de compartir',
  },
  links: {
    title: 'Abierto para ustedes dos',
    on: day => `Se abrió el ${day}`,
  },
};
