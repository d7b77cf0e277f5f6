import type { agreedEn, policyReadersEn, signingEn, staffingEn } from './portal-signing-en.js';

export const signingEs: typeof signingEn = {
  title: 'Antes de seguir',
  changedTitle: 'Esto ha cambiado',
  text: 'Léelo con calma. Puedes salir y volver; no se pierde nada. Si tienes una pregunta, házsela a tu terapeuta antes de aceptar.',
  changedText: 'La consulta ha cambiado lo que hace con lo que cuentas. Léelo antes de seguir.',
  policy: 'Qué hace tu terapeuta con lo que cuentas',
  notice: 'Nadie lo lee al momento',
  agreePolicy: 'Lo he leído y lo acepto.',
  agreeNotice: 'Lo he leído y sé dónde encontrar ayuda.',
  needed: 'Lee las dos cosas y márcalas para seguir.',
  act: 'Aceptar y seguir',
  busy: 'Un momento',
  alone: 'Esto es entre la consulta y tú. A tu pareja no se le dice si aceptas ni cuándo.',
  settings: 'Ajustes y cerrar sesión',
};

export const staffingEs: typeof staffingEn = {
  today: time => `Ahora no hay nadie en la consulta; hoy vuelve a haber alguien desde las ${time}.`,
  later: (day, time) => `Ahora no hay nadie en la consulta; vuelve a haber alguien el ${day} desde las ${time}.`,
  clock: '(hora de la consulta)',
};

export const policyReadersEs: typeof policyReadersEn = {
  NO_SECRETS: counselor => `${counselor} puede llevarlo a una sesión con los dos, y antes te lo dice.`,
  LIMITED_SECRETS: counselor => `${counselor} no lo transmite sin más, y no ayuda a ocultar lo que impide el trabajo.`,
  CONFIDENTIAL: counselor => `${counselor} no se lo lleva a tu pareja a menos que tú lo pidas.`,
};

export const agreedEs: typeof agreedEn = {
  title: 'Lo que he aceptado',
  text: 'Tu pareja no ve esto.',
  kinds: {
    POLICY: version => `Qué hace mi terapeuta con lo que cuento, versión ${version}`,
    NOT_MONITORED: () => 'Nadie lo lee al momento',
  },
  on: day => `Aceptado el ${day}`,
  read: 'Volver a leerlo',
  none: 'Todavía nada.',
};
