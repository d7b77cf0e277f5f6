import type { aloneEn } from './portal-alone-en.js';

export const aloneEs: typeof aloneEn = {
  link: 'Unas preguntas solo para ti',
  linkHint: 'Unos cinco minutos, cuando los tengas para ti',
  title: 'Unas preguntas solo para ti',
  intro: counselor =>
    `Todas las personas reciben aquí estas preguntas de vez en cuando. Lo que respondes solo lo leen ${counselor} y su equipo. No vuelve a aparecer en este teléfono.`,
  isItSafe: '¿Estás a solas y es un buen momento?',
  safeText: counselor =>
    `Nada de lo que elijas queda en este teléfono. Cada respuesta va a ${counselor} en cuanto la eliges, aunque no envíes lo demás. Puedes salir cuando quieras; entonces lo que elegiste desaparece de aquí.`,
  begin: 'Sí, empezar',
  notNow: 'Ahora no',
  of: (nth, count) => `${nth} de ${count}`,
  open: 'Dejarla sin responder',
  words: counselor => `¿Hay algo más que ${counselor} deba saber?`,
  wordsHelp: 'Puedes dejarlo vacío.',
  wordsField: 'Con tus palabras',
  readers: counselor => `Esto solo lo leen ${counselor} y su equipo.`,
  send: 'Enviar',
  choose: 'Elige una de estas.',
  linesFirst: 'No tienes que esperar con esto. Estas personas están ahora:',
  again: 'No se ha perdido nada: envíalo otra vez.',
  endTitle: 'Gracias',
  endText: counselor =>
    `Esto ha llegado a ${counselor}. Sea lo que sea que hayas respondido, estas personas están si alguna vez necesitas a alguien al momento.`,
  done: 'Volver a Hoy',
};
