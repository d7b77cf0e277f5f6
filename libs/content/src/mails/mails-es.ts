import type { MailCatalog } from './mail-words.js';

export const mailsEs: MailCatalog = {
  sender: 'Tu cuenta',
  unknown: 'desconocido',
  device: (browser, system, at) => `${browser} en ${system}, ${at}`,
  foot: 'Este mensaje se ha enviado solo. Nadie lee las respuestas.',
  mails: {
    WELCOME: {
      subject: 'Tu cuenta está lista',
      before: ['Se ha creado una cuenta para esta dirección. Abre el enlace, escribe allí esta dirección y elige una contraseña.'],
      link: 'Abrir mi cuenta',
      code: null,
      after: ['El enlace sirve una sola vez, durante 72 horas. Si no lo esperabas, déjalo: no pasa nada.'],
    },
    RESET: {
      subject: 'Una contraseña nueva para tu cuenta',
      before: ['Alguien ha pedido una contraseña nueva para la cuenta de esta dirección. Si has sido tú, abre el enlace y elige una.'],
      link: 'Elegir una contraseña nueva',
      code: null,
      after: ['El enlace sirve una sola vez, durante 60 minutos. Si no has sido tú, déjalo: no cambia nada.'],
    },
    PASSWORD_CHANGED: {
      subject: 'Tu cuenta tiene una contraseña nueva',
      before: ['Se ha cambiado la contraseña de tu cuenta y se ha cerrado la sesión en todos los dispositivos.'],
      link: 'Abrir mi cuenta',
      code: null,
      after: ['Si no has sido tú, díselo a quienes te dieron la cuenta, por teléfono o en persona.'],
    },
    NEW_DEVICE: {
      subject: 'Se ha usado tu cuenta en un dispositivo nuevo',
      before: ['Alguien ha entrado en tu cuenta desde un dispositivo que no conocía:'],
      link: 'Ver mis dispositivos',
      code: 'Si has sido tú, este código confirma el dispositivo. Sirve durante una hora:',
      after: ['Si no has sido tú, entra desde un dispositivo tuyo, quita allí el nuevo y elige una contraseña nueva.'],
    },
    SAFE_CODE: {
      subject: 'Tu código',
      before: ['Se ha indicado esta dirección para recibir los avisos de una cuenta.'],
      link: null,
      code: 'Escribe este código donde te lo han pedido. Sirve durante una hora:',
      after: ['Si no sabes nada de esto, déjalo: no pasa nada.'],
    },
    NOTICES_CHANGED: {
      subject: 'Los avisos de tu cuenta van ahora a otro sitio',
      before: ['Esta dirección ya no recibe avisos de tu cuenta. Se ha cambiado en los ajustes.'],
      link: 'Ver mis ajustes',
      code: null,
      after: ['Si no has sido tú, díselo a quienes te dieron la cuenta, por teléfono o en persona.'],
    },
    EMAIL_CONFIRM: {
      subject: 'Confirma esta dirección',
      before: ['Se ha indicado esta dirección como la nueva de una cuenta. Abre el enlace, entra como siempre y confírmala.'],
      link: 'Confirmar esta dirección',
      code: null,
      after: ['El enlace sirve una sola vez, durante 60 minutos. Si no sabes nada de esto, déjalo: no pasa nada.'],
    },
    EMAIL_CHANGE: {
      subject: 'La dirección de tu cuenta va a cambiar',
      before: ['Alguien que conoce tu contraseña ha indicado otra dirección para tu cuenta. Cambiará cuando se confirme esa dirección.'],
      link: 'Ver mis ajustes',
      code: null,
      after: ['Si no has sido tú, entra, quita los dispositivos que no sean tuyos y elige una contraseña nueva.'],
    },
  },
};
