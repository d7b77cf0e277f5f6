import type { faultsEn } from './portal-faults-en.js';

export const faultsEs: typeof faultsEn = {
  UNREACHABLE: 'No hay conexión con el servidor. Revisa tu conexión e inténtalo otra vez.',
  UNAVAILABLE: 'El servidor está en pausa. Inténtalo en un minuto.',
  INTERNAL: 'No salió bien, y es cosa nuestra. Inténtalo en un minuto.',
  UNAUTHENTICATED: 'Entra otra vez para seguir.',
  NOT_FOUND: 'Esto ya no está aquí.',
  REFUSED: 'Ahora mismo no se puede.',
  INVALID: 'Hay algo que todavía no encaja. Revísalo y envíalo otra vez.',
  CONFLICT: 'Esto cambió mientras tanto. Revísalo y envíalo otra vez.',
  RATE_LIMITED: minutes => `Demasiados intentos por ahora. Prueba de nuevo en ${minutes === 1 ? 'un minuto' : `unos ${minutes} minutos`}.`,
  reasons: {
    WRONG_EMAIL_OR_PASSWORD: 'El correo y la contraseña no coinciden. Revisa los dos e inténtalo otra vez.',
    WELCOME_LINK_OVER:
      'Este enlace no abre nada. Sirve una sola vez, durante 72 horas, y solo con el correo para el que se hizo. Revisa el correo o pide otro enlace a quien te lo dio.',
    TASK_NOT_OPEN_YET: 'Esto aún no está abierto. Se queda guardado en este teléfono hasta entonces.',
    TASK_ALREADY_ANSWERED: 'Esto ya se respondió, quizá desde otro dispositivo. Vale lo que se envió primero.',
    VISIBILITY_NOT_ALLOWED: 'Cambió quién puede leer esto. Elige de nuevo y envíalo.',
    DAY_NOT_OPEN: 'Ese día ya queda demasiado atrás para añadirlo.',
    KEY_REUSED: 'Esto ya se envió una vez con otras palabras. Revísalo y envíalo otra vez.',
  },
  fields: {
    email: 'Revisa el correo.',
    password: 'Revisa la contraseña: al menos 15 caracteres.',
    timeZone: 'Elige una zona horaria de la lista.',
    note: 'El texto es demasiado largo o tiene un signo que no se puede guardar.',
  },
  answers: {
    NEEDED: 'Esta pregunta necesita una respuesta. «Aún no» y «Prefiero hablarlo» también lo son.',
    NOT_A_NUMBER: 'Escribe un número.',
    NOT_WHOLE: 'Elige un número entero.',
    TOO_LOW: 'Es menos de lo que admite esta pregunta.',
    TOO_HIGH: 'Es más de lo que admite esta pregunta.',
    NOT_AN_OPTION: 'Elige de la lista.',
    TOO_MANY: 'Son más de las que caben aquí. Quita una.',
    NOT_A_TEXT: 'Escríbelo con palabras.',
    TOO_LONG: 'Es más largo de lo que cabe aquí. Acórtalo un poco.',
    NOT_A_DAY: 'Elige un día del calendario.',
    UNKNOWN_QUESTION: 'Esta pregunta ya no se hace.',
  },
};
