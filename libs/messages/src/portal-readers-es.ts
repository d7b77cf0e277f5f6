import type { careTeamEn, readersEn, recordReadersEn } from './portal-readers-en.js';

export const readersEs: typeof readersEn = {
  PRIVATE: youAndStaff => `Solo lo leen ${youAndStaff}.`,
  SHARED: all => `${all} lo leen.`,
  HELD: (youAndStaff, counselor, partner) =>
    `Solo lo leen ${youAndStaff}. ${counselor} se lo hace llegar a ${partner} solo después de preguntarte en persona.`,
  REVEAL: (youAndStaff, counselor, partner) =>
    `Solo lo leen ${youAndStaff} hasta que ${counselor} abra las dos respuestas a la vez. Entonces lo lee también ${partner}.`,
  choicePRIVATE: youAndStaff => `Solo ${youAndStaff}`,
  choiceHELD: (youAndStaff, counselor, partner) =>
    `Solo ${youAndStaff}; también ${partner}, cuando ${counselor} te haya preguntado en persona y se lo haga llegar`,
  choiceREVEAL: (youAndStaff, counselor, partner) =>
    `Solo ${youAndStaff}; también ${partner}, cuando ${counselor} abra las dos respuestas a la vez`,
  you: 'tú',
  atTheHead: 'Tú',
  team: 'el equipo que acompaña',
  covering: name => `${name} (sustituye)`,
  supervising: name => `${name} (supervisa)`,
  // "y" becomes "e" before the sound of an i: "Ada e Inés".
  list: names => {
    const last = names.at(-1) ?? '';
    const others = names.slice(0, -1).join(', ');
    return others ? `${others} ${/^h?[ií](?![aeouáéó])/i.test(last) ? 'e' : 'y'} ${last}` : last;
  },
  change: 'Cambiar',
  question: '¿Quién lo lee?',
  done: 'Listo',
};

export const recordReadersEs: typeof recordReadersEn = {
  title: 'Quién ha consultado tu expediente',
  link: 'Quién ha consultado tu expediente',
  text: 'Las personas de la consulta que miraron lo que se guarda de ti, día por día, en los últimos 90 días. Lo de hoy aparece mañana.',
  notPartner: 'Aquí solo aparecen personas de la consulta.',
  roles: { COUNSELOR: 'Terapeuta', SUPERVISOR: 'Supervisión', PRACTICE_ADMIN: 'Administración de la consulta' },
  namesAlone: 'Solo nombres y contacto',
  emptyTitle: 'Todavía nadie',
  emptyText: 'Cuando alguien de la consulta mire tu expediente, aparecerá aquí desde el día siguiente.',
};

export const careTeamEs: typeof careTeamEn = {
  title: 'Quién lee lo que escribes',
  text: 'Nadie más de la consulta lo lee. Es igual para las dos personas.',
  parts: {
    PRIMARY: 'Tu terapeuta',
    CO: 'También tu terapeuta',
    COVERING: 'Sustituye por un tiempo',
    SUPERVISOR: 'Supervisa',
    OPENED: 'Mira durante una hora',
  },
  until: day => `Sustituye hasta el ${day}`,
  supervises: name => `Supervisa el trabajo de ${name} y también lo lee`,
};
