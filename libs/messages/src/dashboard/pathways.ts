/** The drawer in which a counselor gives a whole pathway. */
export const pathwaysEn = {
  act: 'Give a pathway',
  title: (a: string, b: string) => `A pathway for ${a} & ${b}`,
  choose: 'Choose a pathway',
  chooseText: 'You see it here on the days of each partner, and leave out what does not fit.',
  none: { title: 'No pathways yet', text: 'Pathways of the platform appear here. Exercises can be assigned one by one.' },
  length: (entries: number, weeks: number) => `${entries} exercises · ${weeks === 1 ? '1 week' : `${weeks} weeks`}`,
  guide: 'When it serves',
  startsOn: 'First day',
  ownCalendar: 'In each partner’s own calendar and time.',
  entries: 'What is given',
  give: (title: string, day: string) => `Give “${title}”, ${day}`,
  from: (day: string) => `from ${day}`,
  lanes: 'Who gets what when',
  day: 'Day',
  week: (n: number) => `Week ${n}`,
  minutes: (n: number) => `about ${n} min`,
  nothing: 'nothing',
  nothingLeft: 'Nothing is left to give.',
  stopped: (n: number) =>
    n === 1
      ? 'One exercise cannot be given today. Leave it out to go on.'
      : `${n} exercises cannot be given today. Leave them out to go on.`,
  leaveThoseOut: (n: number): string => (n === 1 ? 'Leave it out' : 'Leave these out'),
  next: (n: number, day: string) =>
    `${n === 1 ? 'One exercise is' : `${n} exercises are`} given in one act, from ${day}. Each partner sees only their own.`,
  apply: 'Give this pathway',
  applying: 'Giving…',
  done: (title: string) => `“${title}” is given.`,
};

export const pathwaysEs: typeof pathwaysEn = {
  act: 'Dar un recorrido',
  title: (a, b) => `Un recorrido para ${a} y ${b}`,
  choose: 'Elige un recorrido',
  chooseText: 'Aquí lo ves en los días de cada persona y dejas fuera lo que no encaje.',
  none: {
    title: 'Todavía no hay recorridos',
    text: 'Aquí aparecen los recorridos de la plataforma. Los ejercicios se pueden asignar uno a uno.',
  },
  length: (entries, weeks) => `${entries} ejercicios · ${weeks === 1 ? '1 semana' : `${weeks} semanas`}`,
  guide: 'Cuándo sirve',
  startsOn: 'Primer día',
  ownCalendar: 'En el calendario y la hora de cada persona.',
  entries: 'Lo que se da',
  give: (title, day) => `Dar «${title}», ${day}`,
  from: day => `desde ${day}`,
  lanes: 'Quién recibe qué y cuándo',
  day: 'Día',
  week: n => `Semana ${n}`,
  minutes: n => `unos ${n} min`,
  nothing: 'nada',
  nothingLeft: 'No queda nada que dar.',
  stopped: n =>
    n === 1
      ? 'Hoy hay un ejercicio que no se puede dar. Déjalo fuera para seguir.'
      : `Hoy hay ${n} ejercicios que no se pueden dar. Déjalos fuera para seguir.`,
  leaveThoseOut: n => (n === 1 ? 'Dejarlo fuera' : 'Dejarlos fuera'),
  next: (n, day) => `${n === 1 ? 'Se da un ejercicio' : `Se dan ${n} ejercicios`} de una vez, desde ${day}. Cada persona ve solo lo suyo.`,
  apply: 'Dar este recorrido',
  applying: 'Dando…',
  done: title => `«${title}» queda dado.`,
};
