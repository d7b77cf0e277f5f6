import type { OpenRefusal, RevealStanding } from '@roadback/domain/reveal';

/** What both answered alone, and the counselor opens in one act. */
export const revealsEn = {
  title: 'Opened together',
  readers:
    'Until you open both, each partner sees only their own, and neither learns whether the other has answered. After that both read both.',
  forDay: (day: string) => `for ${day}`,
  standings: {
    NOT_ANSWERED: 'not answered',
    NOT_READY: 'not ready',
    LET_US_DISCUSS: 'would rather discuss it',
    KEPT_PRIVATE: 'kept private',
    CONSENTS: 'agrees to opening',
    OPEN: 'open to the other',
    STOPPED_SHARING: 'no longer shared',
  } satisfies Record<RevealStanding, string>,
  standingOf: (name: string, standing: string) => `${name}: ${standing}`,
  opened: (name: string, day: string) => `${name} opened both on ${day}`,
  read: 'Read both',
  readSaid: (title: string) => `Read both answers: ${title}`,
  close: 'Fold them in',
  noAnswers: (name: string) => `No answers from ${name}.`,
  hindrances: {
    COUPLE_SEPARATED: 'These two are no longer a couple here. Nothing is opened any more.',
    REVEAL_NOT_ANSWERED: 'It can be opened once both have sent an answer and agree to it. Neither sees that it waits.',
    REVEAL_KEPT_PRIVATE: 'One of them keeps their answer to you, so it stays closed. Do not say which: the other is not told.',
    SAFETY_CLEARANCE_REQUIRED: 'No safety clearance stands for the two, so it stays closed until you have recorded one.',
  } satisfies Record<Exclude<OpenRefusal, 'BOTH_MUST_AGREE'>, string>,
  open: 'Open both',
  dialog: {
    title: 'Open both answers?',
    text: (first: string, second: string) =>
      `In one instant ${first} can read what ${second} wrote, and ${second} what ${first} wrote. You cannot close it again; each of them can stop sharing their own at any time.`,
    agreed: (first: string, second: string) => `I asked ${first} and ${second} in person, each alone, and both agree.`,
    act: 'Open both',
    busy: 'Opening…',
  },
  done: 'Both are open.',
};

export const revealsEs: typeof revealsEn = {
  title: 'Abierto a la vez',
  readers:
    'Hasta que abras las dos respuestas, cada persona ve solo la suya y ninguna sabe si la otra respondió. Después las dos leen ambas.',
  forDay: day => `para el ${day}`,
  standings: {
    NOT_ANSWERED: 'sin responder',
    NOT_READY: 'aún no',
    LET_US_DISCUSS: 'prefiere hablarlo',
    KEPT_PRIVATE: 'en privado',
    CONSENTS: 'de acuerdo con abrirla',
    OPEN: 'abierta para la otra persona',
    STOPPED_SHARING: 'ya no se comparte',
  },
  standingOf: (name, standing) => `${name}: ${standing}`,
  opened: (name, day) => `${name} abrió las dos el ${day}`,
  read: 'Leer las dos',
  readSaid: title => `Leer las dos respuestas: ${title}`,
  close: 'Plegarlas',
  noAnswers: name => `Sin respuestas de ${name}.`,
  hindrances: {
    COUPLE_SEPARATED: 'Aquí ya no figuran como pareja. Ya no se abre nada.',
    REVEAL_NOT_ANSWERED: 'Se puede abrir cuando las dos personas hayan respondido y estén de acuerdo. Ninguna ve que está en espera.',
    REVEAL_KEPT_PRIVATE: 'Una de las dos deja su respuesta solo para ti, así que sigue cerrado. No digas cuál: a la otra no se le dice.',
    SAFETY_CLEARANCE_REQUIRED: 'No hay autorización de seguridad para las dos, así que sigue cerrado hasta que la registres.',
  },
  open: 'Abrir las dos',
  dialog: {
    title: '¿Abrir las dos respuestas?',
    text: (first, second) =>
      `En un mismo instante ${first} puede leer lo que escribió ${second}, y ${second} lo que escribió ${first}. No podrás volver a cerrarlo; cada persona puede dejar de compartir lo suyo cuando quiera.`,
    agreed: (first, second) => `Pregunté en persona a ${first} y a ${second}, a solas, y las dos personas están de acuerdo.`,
    act: 'Abrir las dos',
    busy: 'Abriendo…',
  },
  done: 'Las dos están abiertas.',
};
