/** Ends a sentence. A time of day may already end with a full stop, "p. m.", and one is enough. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
