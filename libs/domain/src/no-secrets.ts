/**
 * What has no place anywhere that openness is written down (R4): passwords, codes, places and the contents of messages. It looks for
 * words, so that a sentence is refused with its reason before it is kept; in both languages at once, because people mix them.
 */
const secrets: readonly RegExp[] = [
  /\bpass(word|code|phrase|key)s?\b|\bpin\b|\blog-?ins?\b|contraseñas?|\bclaves?\b/iu,
  /\b(unlock|access|verification|security|sms|phone)[ -]codes?\b|\bcodes?\b|códigos?/iu,
  /\b(live |gps |phone )?locations?\b|\bgps\b|\btrack(ing|er|s|ed)?\b|\bwhereabouts\b|ubicaci[oó]n(es)?|rastre\w*|localiza\w*/iu,
  /\b(read|reading|see|seeing|check|checking|open|opening)\b[^.]{0,30}\b(messages?|texts?|chats?|e-?mails?|dms?)\b/iu,
  /\b(leer|leo|lee|lea|ver|mirar|revisar|abrir)\b[^.]{0,30}\b(mensajes?|chats?|correos?|whatsapps?)\b/iu,
];

export const asksForSecrets = (words: string): boolean => secrets.some(secret => secret.test(words));
