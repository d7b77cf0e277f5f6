/**
 * What has no place anywhere that openness is written down (R4): passwords, codes, places and the contents of messages. It looks for
 * words, so that a sentence is refused with its reason before it is kept; in both languages at once, because people mix them. Words that
 * only look like it are honest ones: keeping track of money, and answering when a message is read.
 */
const secrets: readonly RegExp[] = [
  /\bpass(word|code|phrase|key)s?\b|\bpin\b|\blog-?ins?\b|contraseñas?|(?<!palabras? )\bclaves?\b(?! (es|está|son|para)\b)/iu,
  /\b(unlock|access|verification|security|sms|phone)[ -]codes?\b|(?<!dress )\bcodes?\b|códigos?/iu,
  /\b(live |gps |phone )?locations?\b|\bgps\b|(?<!\b(on|keep|keeps|keeping|kept|lose|lost) )\btrack(ing|er|s|ed)?\b|\bwhereabouts\b/iu,
  /ubicaci[oó]n(es)?|rastre\w*|localiza(?!ble)\w*/iu,
  /\b(read|reading|see|seeing|check|checking|open|opening|show|showing|look(ing)? at|look(ing)? through|go(ing)? through)\b[^.]{0,30}\b(messages?|texts?|chats?|e-?mails?|dms?)\b/iu,
  /\b(leer|leo|lee|lea|leas|ver|mirar|mires|revisar|reviso|revises|abrir|ens[eé]ñ\p{L}*|mostr\p{L}*|mu[eé]str\p{L}*)\b[^.]{0,30}\b(mensajes?|chats?|correos?|whatsapps?)\b/iu,
];

/** Reading what the other wrote to oneself, so as to answer it: “when I see your message”, “al leer tu mensaje”. */
const answering =
  /\b(when|whenever|once|after|as soon as)( i| you)?( see| read| open)(ing)? (my|your) (message|text|e-?mail)s?|\b(cuando|apenas|en cuanto|al)( yo| tú| vos)? (veo|vea|veas|ver|leo|lea|leas|leer|abro|abra|abrir) (mi|tu)s? (mensaje|correo|whatsapp)s?/giu;

export const asksForSecrets = (words: string): boolean => {
  const said = words.replace(answering, ' ');
  return secrets.some(secret => secret.test(said));
};
