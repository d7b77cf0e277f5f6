const enNumbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
const esNumbers = ['Ninguna', 'Una', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez', 'Once', 'Doce'];
const enCount = (n: number) => enNumbers[n] ?? String(n);
const esCount = (n: number) => esNumbers[n] ?? String(n);

/** The caseload, and the signs of a couple that the couple page shows too. */
export const caseloadEn = {
  title: 'Caseload',
  sentence: (couples: number, needALook: number) =>
    `${enCount(couples)} ${couples === 1 ? 'couple' : 'couples'}. ${
      needALook === 0 ? 'None asks for a look today.' : `${enCount(needALook)} would benefit from a look.`
    }`,
  needsALook: 'Couples that would benefit from a look',
  views: { label: 'Which couples', all: 'All', looks: 'Needs a look' },
  whose: { label: 'Whose couples', OWN: 'My couples', SUPERVISED: 'Supervised' },
  coverUntil: (day: string) => `You cover until ${day}`,
  coCounselor: 'Co-counselor',
  of: (counselor: string) => `of ${counselor}`,
  supervisedSentence: (couples: number) =>
    `${enCount(couples)} ${couples === 1 ? 'couple' : 'couples'} of counselors whom you supervise. You read, and act in none.`,
  noSupervised: { title: 'Nobody to supervise yet', text: 'Your practice admin says whom you supervise. Their couples then appear here.' },
  find: 'Find a couple',
  sort: { label: 'Sort', NEEDS_A_LOOK: 'Needs a look first', NAME: 'By name', WEEK: 'Longest in care first' },
  columns: {
    couple: 'Couple',
    step: 'Step',
    safety: 'Felt safety, 12 weeks',
    tasks: 'Tasks, 14 days',
    lastCheckIn: 'Last check-in',
    signals: 'Signals',
  },
  week: (n: number) => `Week ${n}`,
  weekShort: (n: number) => `wk ${n}`,
  noStep: 'No step open',
  apart: 'Apart',
  noPlan: 'No plan yet',
  stepsSaid: (open: string[]) => (open.length === 0 ? 'No step is open' : `Open: ${open.join(' and ')}`),
  steady: 'steady',
  noNumber: 'no answers',
  safetySaid: (a: string, aValue: string, b: string, bValue: string) => `Felt safety, last 12 weeks. ${a}: ${aValue}. ${b}: ${bValue}.`,
  valueOfTen: (value: string) => `${value} of 10`,
  noAnswer: 'no answer yet',
  changeSaid: (name: string, change: string) => `${name}, change over 4 weeks: ${change}`,
  tasksSaid: (name: string, sent: number, due: number) =>
    due === 0 ? `${name}: nothing was due in 14 days` : `${name}: ${sent} of ${due} tasks sent in 14 days`,
  sentOfDue: (sent: number, due: number) => (due === 0 ? 'none due' : `${sent} of ${due}`),
  never: 'None yet',
  today: 'Today',
  yesterday: 'Yesterday',
  daysAgo: (n: number) => `${n} days ago`,
  chips: {
    ALERT: (n: number) => (n === 1 ? 'Look at this' : `${n} to look at`),
    QUIET: (n: number) => `Quiet ${n} days`,
    SAFETY_DIPPED: 'Safety dipped',
    TO_REVIEW: (n: number) => `${n} to review`,
    TO_RELEASE: (n: number) => (n === 1 ? 'To pass on' : `${n} to pass on`),
    NOTE_TO_SIGN: (n: number) => (n === 1 ? 'Note to sign' : `${n} notes to sign`),
    NO_PLAN: 'No plan yet',
    UNREACHABLE: 'Mails come back',
  },
  reasons: {
    ALERT: (n: number) => (n === 1 ? 'One thing here must be looked at.' : `${enCount(n)} things here must be looked at.`),
    QUIET: (name: string, days: number) => `${name} has sent nothing and has not checked in for ${days} days.`,
    SAFETY_DIPPED: (name: string, points: string) => `${name}’s felt safety has eased down by ${points} points in four weeks.`,
    otherSteady: (name: string) => `${name}’s is steady.`,
    TO_REVIEW: (n: number) => (n === 1 ? 'One answer waits for your reply.' : `${enCount(n)} answers wait for your reply.`),
    TO_RELEASE: (n: number) =>
      n === 1
        ? 'One answer may be passed on once its author has told you so in person.'
        : `${enCount(n)} answers may be passed on once their authors have told you so in person.`,
    NOTE_TO_SIGN: (n: number) =>
      n === 1 ? 'A session that you held has no signed note yet.' : `${enCount(n)} sessions that you held have no signed note yet.`,
    NO_PLAN: 'There is no plan yet. It names the focus and who does what, and comes before the first exercise.',
    UNREACHABLE: (name: string) => `E-mails do not reach ${name}. Ask them alone, in person, for an address that works.`,
  },
  acts: {
    ALERT: 'Look at it',
    QUIET: 'Look at the last weeks',
    SAFETY_DIPPED: 'See what changed',
    TO_REVIEW: 'Read and reply',
    TO_RELEASE: 'See what waits',
    NOTE_TO_SIGN: 'Write and sign',
    NO_PLAN: 'Open the plan',
    UNREACHABLE: 'See how they get in',
  },
  legend: {
    first: 'First partner',
    second: 'Second partner',
    safety: 'Felt safety: self-rated 0–10, by week; change is over the last 4',
    tasks: 'Tasks sent: none',
    tasksAll: 'all',
    hollow: 'nothing due',
  },
  empty: {
    title: 'No couples here yet',
    text: 'Your practice admin forms couples and names you as their counselor. As soon as that is done, they appear here.',
  },
  noneFound: { title: 'No couple matches', text: 'Try another name, or look at all couples.', act: 'Show all couples' },
  noLooks: { title: 'Nobody asks for a look', text: 'No dip, no long quiet, nothing waiting for your reply.', act: 'Show all couples' },
};

export const caseloadEs: typeof caseloadEn = {
  title: 'Mis parejas',
  sentence: (couples, needALook) =>
    `${esCount(couples)} ${couples === 1 ? 'pareja' : 'parejas'}. ${
      needALook === 0
        ? 'Hoy ninguna pide una mirada.'
        : needALook === 1
          ? 'A una le vendría bien una mirada.'
          : `A ${esCount(needALook).toLowerCase()} les vendría bien una mirada.`
    }`,
  needsALook: 'Parejas a las que conviene mirar',
  views: { label: 'Qué parejas', all: 'Todas', looks: 'Conviene mirar' },
  whose: { label: 'Las parejas de quién', OWN: 'Mis parejas', SUPERVISED: 'Supervisadas' },
  coverUntil: day => `Sustituyes hasta el ${day}`,
  coCounselor: 'Coterapeuta',
  of: counselor => `de ${counselor}`,
  supervisedSentence: couples =>
    `${esCount(couples)} ${couples === 1 ? 'pareja' : 'parejas'} de terapeutas a quienes supervisas. Las lees y no intervienes en ninguna.`,
  noSupervised: {
    title: 'Aún no supervisas a nadie',
    text: 'La administración dice a quién supervisas. Entonces sus parejas aparecen aquí.',
  },
  find: 'Buscar una pareja',
  sort: { label: 'Orden', NEEDS_A_LOOK: 'Primero las que conviene mirar', NAME: 'Por nombre', WEEK: 'Primero las de más tiempo' },
  columns: {
    couple: 'Pareja',
    step: 'Paso',
    safety: 'Seguridad sentida, 12 semanas',
    tasks: 'Tareas, 14 días',
    lastCheckIn: 'Último registro',
    signals: 'Señales',
  },
  week: n => `Semana ${n}`,
  weekShort: n => `sem. ${n}`,
  noStep: 'Ningún paso abierto',
  apart: 'Por separado',
  noPlan: 'Aún sin plan',
  stepsSaid: open => (open.length === 0 ? 'No hay ningún paso abierto' : `Abierto: ${open.join(' y ')}`),
  steady: 'estable',
  noNumber: 'sin datos',
  safetySaid: (a, aValue, b, bValue) => `Seguridad sentida, últimas 12 semanas. ${a}: ${aValue}. ${b}: ${bValue}.`,
  valueOfTen: value => `${value} de 10`,
  noAnswer: 'sin respuesta aún',
  changeSaid: (name, change) => `${name}, cambio en 4 semanas: ${change}`,
  tasksSaid: (name, sent, due) =>
    due === 0 ? `${name}: no había nada previsto en 14 días` : `${name}: ${sent} de ${due} tareas enviadas en 14 días`,
  sentOfDue: (sent, due) => (due === 0 ? 'nada previsto' : `${sent} de ${due}`),
  never: 'Todavía ninguno',
  today: 'Hoy',
  yesterday: 'Ayer',
  daysAgo: n => `Hace ${n} días`,
  chips: {
    ALERT: n => (n === 1 ? 'Para mirar' : `${n} para mirar`),
    QUIET: n => `${n} días en silencio`,
    SAFETY_DIPPED: 'Bajó la seguridad',
    TO_REVIEW: n => `${n} por leer`,
    TO_RELEASE: n => (n === 1 ? 'Por hacer llegar' : `${n} por hacer llegar`),
    NOTE_TO_SIGN: n => (n === 1 ? 'Nota por firmar' : `${n} notas por firmar`),
    NO_PLAN: 'Aún sin plan',
    UNREACHABLE: 'Los correos vuelven',
  },
  reasons: {
    ALERT: n => (n === 1 ? 'Aquí hay una cosa que conviene mirar.' : `Aquí hay ${n} cosas que conviene mirar.`),
    QUIET: (name, days) => `${name} lleva ${days} días sin enviar nada ni registrar cómo está.`,
    SAFETY_DIPPED: (name, points) => `La seguridad que siente ${name} ha bajado ${points} puntos en cuatro semanas.`,
    otherSteady: name => `La de ${name} se mantiene.`,
    TO_REVIEW: n => (n === 1 ? 'Una respuesta espera tu comentario.' : `${esCount(n)} respuestas esperan tu comentario.`),
    TO_RELEASE: n =>
      n === 1
        ? 'Una respuesta puede llegar a la otra persona cuando quien la escribió te lo haya dicho en persona.'
        : `${esCount(n)} respuestas pueden llegar a la otra persona cuando quienes las escribieron te lo hayan dicho en persona.`,
    NOTE_TO_SIGN: n =>
      n === 1 ? 'Una sesión tuya no tiene todavía nota firmada.' : `${esCount(n)} sesiones tuyas no tienen todavía nota firmada.`,
    NO_PLAN: 'Todavía no hay plan. Dice de qué se trata y quién hace qué, y va antes del primer ejercicio.',
    UNREACHABLE: name => `Los correos no le llegan a ${name}. Pídele, a solas, una dirección que sí los reciba.`,
  },
  acts: {
    ALERT: 'Mirarlo',
    QUIET: 'Ver las últimas semanas',
    SAFETY_DIPPED: 'Ver qué ha cambiado',
    TO_REVIEW: 'Leer y responder',
    TO_RELEASE: 'Ver qué espera',
    NOTE_TO_SIGN: 'Escribir y firmar',
    NO_PLAN: 'Abrir el plan',
    UNREACHABLE: 'Ver cómo entra',
  },
  legend: {
    first: 'Primera persona',
    second: 'Segunda persona',
    safety: 'Seguridad sentida: de 0 a 10 según cada persona, por semana; el cambio es de las últimas 4',
    tasks: 'Tareas enviadas: ninguna',
    tasksAll: 'todas',
    hollow: 'nada previsto',
  },
  empty: {
    title: 'Aquí todavía no hay parejas',
    text: 'Quien administra la consulta forma las parejas y te nombra su terapeuta. En cuanto lo haga, aparecerán aquí.',
  },
  noneFound: { title: 'Ninguna pareja coincide', text: 'Prueba con otro nombre o mira todas las parejas.', act: 'Ver todas las parejas' },
  noLooks: {
    title: 'Ninguna pide una mirada',
    text: 'Sin bajones, sin silencios largos y sin nada esperando tu comentario.',
    act: 'Ver todas las parejas',
  },
};
