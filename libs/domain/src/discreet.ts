/**
 * R10: what leaves the house says nothing of what it is for. Beginnings of words, in English and Spanish, that would tell somebody who looks
 * over a shoulder or reads a mailbox.
 */
const telling = [
  ...['therap', 'counsel', 'couple', 'partner', 'trust', 'affair', 'cheat', 'infidel', 'betray', 'marriage', 'marital', 'relationship'],
  ...['heal', 'psych', 'clinic', 'mental', 'practice', 'patient', 'client', 'apolog', 'forgiv', 'roadback', 'rebuild', 'safety'],
  ...['terap', 'consej', 'pareja', 'confian', 'aventura', 'engan', 'traici', 'matrimon', 'relacion', 'sanar', 'sanaci', 'psico'],
  ...['consulta', 'paciente', 'perdon', 'disculp', 'reconstru', 'conyuge', 'espos'],
].map(word => new RegExp(`(?<!\\p{L})${word}`, 'u'));

/** Whether a text holds a word that tells what the product is for. */
export function tellsWhatFor(text: string): boolean {
  const words = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return telling.some(word => word.test(words));
}

/** The name under which a practice's mails go out: the portal's, unless that tells what it is for; null where nothing is said instead. */
export const discreetName = (portalName: string): string | null => (tellsWhatFor(portalName) ? null : portalName);
