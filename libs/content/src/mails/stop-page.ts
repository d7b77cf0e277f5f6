/** The page on which reminders end. Whoever reads a mailbox may open it: it names nobody, and nothing that tells what it is for (R10). */
export interface StopWords {
  title: string;
  /** Before the button. */
  ask: string;
  what: string;
  button: string;
  /** After it was pressed, by whoever. */
  done: string;
  /** Where the link is none of ours, or was changed on its way. */
  over: string;
}

export const stopWords: Readonly<Record<'EN' | 'ES', StopWords>> = {
  EN: {
    title: 'Messages',
    ask: 'No more of these messages?',
    what: 'Messages that tell of something in your account then end. What is about the account itself, such as a new password, still comes. In your settings you can turn them on again.',
    button: 'Stop these messages',
    done: 'Done. No more of these messages come to you.',
    over: 'This link ends nothing. In your settings you can turn the messages off.',
  },
  ES: {
    title: 'Mensajes',
    ask: '¿No quieres más mensajes como estos?',
    what: 'Dejarán de llegar los mensajes que avisan de algo en tu cuenta. Lo que trata de la propia cuenta, como una contraseña nueva, sigue llegando. En tus ajustes puedes activarlos de nuevo.',
    button: 'No recibir más mensajes',
    done: 'Hecho. No te llegarán más mensajes como estos.',
    over: 'Este enlace no desactiva nada. En tus ajustes puedes desactivar los mensajes.',
  },
};

/** Part of the page's policy by its hash: no other style is allowed on it. */
export const stopStyle =
  ':root{color-scheme:light dark;font:17px/1.5 system-ui,sans-serif}body{max-width:30rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.3rem}button{font:inherit;font-weight:600;padding:.8rem 1.2rem;border:0;border-radius:.8rem;background:#274b55;color:#fff;cursor:pointer}button:focus-visible{outline:3px solid #5a9aa8;outline-offset:3px}';

/** @param state ASK before the button was pressed, DONE or OVER after it */
export function stopPage(language: 'EN' | 'ES', state: 'ASK' | 'DONE' | 'OVER'): string {
  const words = stopWords[language];
  // Without an address the form goes where the page came from.
  const body =
    state === 'ASK'
      ? `<h1>${words.ask}</h1><p>${words.what}</p><form method="post"><button type="submit">${words.button}</button></form>`
      : `<h1>${words.title}</h1><p role="status">${state === 'DONE' ? words.done : words.over}</p>`;
  return `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${words.title}</title><style>${stopStyle}</style></head>
<body><main>${body}</main></body></html>
`;
}
