import type { PortalMessages } from './portal.js';

export const calendarEs: PortalMessages['calendar'] = {
  title: 'Calendario',
  linkHint: 'Horas en tu propia app de calendario',
  text: 'Una app de calendario puede mostrar cuándo se abren tus tareas y cuándo hay sesiones previstas para los dos. Las lee en una dirección secreta que creas aquí.',
  shows:
    'Cada entrada es una hora y una sola palabra, siempre la misma. Nada dice qué es, y lo hecho y lo no hecho se ven igual. Las sesiones que tienes a solas nunca aparecen.',
  seen: {
    title: 'Quién más puede verlo',
    text: 'Quien abra tu calendario ve estas horas: alguien con tu teléfono en la mano, las personas con las que compartes un calendario y la empresa que lo guarda. Quien tenga la dirección lo lee sin entrar con contraseña.',
    leave: 'Si eso pudiera ponerte en riesgo, déjalo apagado. Todo está también aquí, en la app.',
  },
  word: 'La palabra de cada entrada',
  words: { REMINDER: 'Recordatorio', BUSY: 'Ocupado', PERSONAL: 'Personal' },
  make: 'Crear la dirección',
  busy: 'Un momento',
  confirmDevice: 'Primero confirma este dispositivo',
  on: day => `Encendido desde el ${day}`,
  onText: word => `Cada entrada dice «${word}». La dirección no se vuelve a mostrar; si la necesitas, crea una nueva.`,
  another: 'Crear una dirección nueva',
  anotherText: 'La dirección de ahora deja de servir al instante.',
  keep: 'Dejarlo como está',
  off: 'Apagarlo',
  isOff: 'Está apagado. Una app de calendario puede guardar unas horas lo que ya leyó: quita también el calendario allí.',
  made: {
    title: 'Tu dirección',
    text: 'Se muestra solo esta vez. Cópiala y, en tu app de calendario, añade un calendario con ella; algunas apps lo llaman suscripción.',
    label: 'Dirección secreta',
    copy: 'Copiar',
    copied: 'Copiada.',
    done: 'Listo',
  },
};
