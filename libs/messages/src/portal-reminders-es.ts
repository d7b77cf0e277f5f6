import type { remindersEn } from './portal-reminders-en.js';

export const remindersEs: typeof remindersEn = {
  link: 'Recordatorios',
  linkHint: 'De qué quieres saber por correo, y tus horas de silencio.',
  title: 'Recordatorios',
  text: 'Un correo breve dice que hay algo para ti. Nunca dice qué, y no nombra a nadie.',
  byMail: 'Correos con recordatorios',
  off: 'No recibes correos con recordatorios. Todo sigue aquí para cuando pases.',
  unreachable:
    'Los correos que te enviamos vuelven. Hasta que lleguen de nuevo, no se envía ninguno. Puedes elegir otra dirección en «Cuenta y dispositivos».',
  tryAgain: 'Probar otra vez esta dirección',
  trying: 'Un momento',
  what: 'Quieres saber de',
  tasks: 'Una tarea cuando se abre, y una vez más antes de que se cierre',
  promises: 'Lo que prometiste, una hora antes',
  checkIn: 'Cómo fue tu día, si aún no lo has dicho',
  checkInAt: 'A esta hora',
  quiet: 'Horas de silencio',
  quietHint: 'En estas horas no se envía nada. Siguen tu zona horaria. La misma hora dos veces significa que ninguna es de silencio.',
  from: 'Desde',
  until: 'Hasta',
  hourly: 'Nunca recibes más de uno de estos correos en una hora.',
  save: 'Guardar',
  busy: 'Guardando',
  saved: 'Guardado. Vale desde ahora.',
  faults: {
    IN_QUIET_HOURS: 'Esta hora está dentro de tus horas de silencio. Elige otra.',
    TOO_MANY_QUIET_HOURS: 'Deja al menos cuatro horas del día que no sean de silencio.',
  },
};
