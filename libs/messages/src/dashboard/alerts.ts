/** What a counselor must look at. */
export const alertsEn = {
  title: 'To look at',
  waiting: (n: number) => (n === 1 ? 'One thing waits for your look.' : `${n} things wait for your look.`),
  none: 'Nothing waits for your look.',
  kinds: {
    POSITIVE_SCREENING: 'Safety screening',
    POSSIBLE_NEW_DISCLOSURE: 'Possible new disclosure',
    MANY_TRIGGERS: 'Many triggers in one day',
    RISING_DISTRESS: 'Worse after looking together',
    LEFT_CARE: 'Has left care',
  },
  texts: {
    POSITIVE_SCREENING: (name: string) => `${name} answered in a way that you must look at. Read it, then talk with ${name} alone.`,
    POSSIBLE_NEW_DISCLOSURE: (name: string) =>
      `${name} changed an answer in the question ledger. Read both, and decide whether something new was said.`,
    MANY_TRIGGERS: (name: string) =>
      `${name} wrote down more triggers in one day than is usual for this couple. Grounding was offered; nothing was held back.`,
    RISING_DISTRESS: (name: string) =>
      `Looking together left ${name} worse three times in a row. It may have become checking: ask ${name} alone whether the agreement still helps.`,
    LEFT_CARE: (name: string) =>
      `${name} left care by their own act. What they shared is shared no longer, and they cannot sign in. Decide whether to call.`,
  },
  raised: (when: string) => `since ${when}`,
  acknowledge: 'I looked at it',
  acknowledgeSaid: (kind: string, names: string) => `I looked at it: ${kind}, ${names}`,
  noteTitle: 'What did you do about it?',
  noteText: 'The note stays with the alert, for the care team alone.',
  note: 'Note',
  save: 'Keep the note',
  saving: 'Saving…',
  done: 'Kept.',
  earlier: (n: number) => (n === 1 ? 'One that was looked at' : `${n} that were looked at`),
  by: (name: string, when: string) => `${name}, ${when}`,
  open: 'Open the couple',
  see: 'See it',
};
export const alertsEs: typeof alertsEn = {
  title: 'Para mirar',
  waiting: n => (n === 1 ? 'Una cosa espera tu mirada.' : `${n} cosas esperan tu mirada.`),
  none: 'Nada espera tu mirada.',
  kinds: {
    POSITIVE_SCREENING: 'Preguntas de seguridad',
    POSSIBLE_NEW_DISCLOSURE: 'Posible nueva revelación',
    MANY_TRIGGERS: 'Muchos detonantes en un día',
    RISING_DISTRESS: 'Peor después de mirar juntos',
    LEFT_CARE: 'Dejó el acompañamiento',
  },
  texts: {
    POSITIVE_SCREENING: name => `${name} respondió algo que tienes que mirar. Léelo y después habla a solas con ${name}.`,
    POSSIBLE_NEW_DISCLOSURE: name => `${name} cambió una respuesta en las preguntas. Lee las dos y decide si se dijo algo nuevo.`,
    MANY_TRIGGERS: name =>
      `${name} anotó en un día más detonantes de lo habitual en esta pareja. Se le ofreció un ejercicio de calma; nada se detuvo.`,
    RISING_DISTRESS: name =>
      `Mirar juntos dejó peor a ${name} tres veces seguidas. Puede haberse vuelto vigilancia: pregunta a solas a ${name} si el acuerdo todavía ayuda.`,
    LEFT_CARE: name => `${name} dejó el acompañamiento por decisión propia. Ya no se comparte nada y no puede entrar. Decide si llamas.`,
  },
  raised: when => `desde ${when}`,
  acknowledge: 'Ya lo miré',
  acknowledgeSaid: (kind, names) => `Ya lo miré: ${kind}, ${names}`,
  noteTitle: '¿Qué hiciste al respecto?',
  noteText: 'La nota queda con el aviso, solo para el equipo.',
  note: 'Nota',
  save: 'Guardar la nota',
  saving: 'Guardando…',
  done: 'Guardado.',
  earlier: n => (n === 1 ? 'Una que ya se miró' : `${n} que ya se miraron`),
  by: (name, when) => `${name}, ${when}`,
  open: 'Abrir la pareja',
  see: 'Verlo',
};
