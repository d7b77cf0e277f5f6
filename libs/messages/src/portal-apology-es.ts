import type { apologyEn } from './portal-apology-en.js';
import { sentence } from './portal-sentence.js';

export const apologyEs: typeof apologyEn = {
  title: 'Tu disculpa',
  forWhom: partner => `Para decírsela a ${partner}, en una sesión`,
  intro: (counselor, partner) =>
    `Cuatro partes, con tus palabras. ${counselor} lee cada borrador y te responde. ${partner} no lee nada de esto aquí: lo escuchará cuando estén listos ambos y ${counselor}.`,
  parts: {
    whatIDid: {
      name: 'Lo que hice',
      prompt: '¿Qué hiciste?',
      help: 'Dilo como fue: qué, cuándo, durante cuánto tiempo. Cuanto más sencillo, mejor se escucha.',
    },
    thatItViolatedTrust: {
      name: 'Que rompí la confianza',
      prompt: '¿Qué se rompió?',
      help: 'Nombra la confianza que te dieron, y que fuiste tú quien la rompió.',
    },
    thePainItCaused: {
      name: 'El dolor que causé',
      prompt: '¿Qué le hizo a la otra persona?',
      help: 'Lo que tú viste y escuchaste. Donde lo supones, dilo.',
    },
    whatIWillDo: {
      name: 'Lo que voy a hacer',
      prompt: '¿Qué vas a hacer desde ahora?',
      help: 'Tan pequeño que se pueda cumplir, y tan claro que ambos vean si se cumplió.',
    },
  },
  write: 'Escribir',
  goOn: 'Seguir escribiendo',
  writeNext: 'Escribir el siguiente borrador',
  part: page => `Parte ${page} de 4`,
  leftOpen: 'Todavía en blanco',
  look: 'Revísalo',
  oneNeeded: 'Escribe antes unas palabras en una de las cuatro partes.',
  send: counselor => `Enviar a ${counselor}`,
  sentTitle: 'En camino',
  drafts: 'Lo que enviaste',
  draft: number => `Borrador ${number}`,
  sentAt: when => sentence(`enviado ${when}`),
  commentBy: name => `${name} escribió`,
  noComment: counselor => `${counselor} lo lee antes de la próxima sesión.`,
  ready: counselor => `${counselor} marcó el borrador como listo para decirlo. El momento lo eligen juntos.`,
  readyChip: 'Listo para decirlo',
  spokenOn: day => `Dicha el ${day}`,
  spokenText: 'Este es el borrador que estaba listo ese día. Sigue siendo tuyo.',
  link: partner => `Tu disculpa para ${partner}`,
  linkHint: { WRITING: 'Escribiéndose', READY: 'Lista para decirla', DELIVERED: 'Dicha' },
  newComment: 'Hay un comentario para ti',
  atOnce: 'Nadie lee esto al momento; si necesitas a alguien ahora, toca',
  reading: {
    ask: 'Léelo conmigo',
    hint: 'Busca frases que pueden sonar a excusa. Conoce palabras y no el contexto, no guarda nada y puede equivocarse; tú decides.',
    some: 'Mira las frases marcadas. Puedes enviarlo tal como está.',
    nothing: 'Nada llamó la atención. Cómo se va a escuchar no lo sabe nadie de antemano.',
    marked: part => `Marcado en: ${part}`,
  },
  heard: {
    title: author => `Lo que te dijo ${author}`,
    day: day => `Lo escuchaste en sesión el ${day}`,
    text: (author, counselor) =>
      `Si quieres, anota lo que te llegó y lo que falta. Solo lo ven tú y ${counselor}; ${author} no lo ve, ni sabe si escribiste. No debes ninguna respuesta, ni el perdón.`,
    landed: 'Lo que me llegó',
    missing: 'Lo que falta',
    oneNeeded: 'Escribe unas palabras en uno de los dos, o deja esta página como está.',
    save: 'Guardarlo',
    yours: 'Lo que escribiste',
    link: author => `Lo que te dijo ${author}`,
    linkHint: day => sentence(`Lo escuchaste el ${day}. Aquí hay sitio para lo que piensas, si quieres.`),
  },
};
