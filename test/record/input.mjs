/** Shorter strings occur in statements by chance, and so does mere space. */
const shortest = 6;
/** A value of an enumeration is checked by the schema, and the same word may rightly stand in a statement. */
const isEnumValue = text => /^[A-Z][A-Z_]*$/.test(text);

/**
 * The strings, and the long numbers, that somebody sent: what must never be found in the text of a statement.
 * @param {unknown} variables of a GraphQL request
 * @returns {string[]}
 */
export function inputsIn(variables) {
  const found = [];
  // By hand and not by recursion: what somebody sends may be nested deeper than a stack.
  const waiting = [variables];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && value.trim().length >= shortest && !isEnumValue(value)) found.push(value);
    if (typeof value === 'number' && String(value).length >= shortest) found.push(String(value));
    if (typeof value !== 'object' || value === null) continue;
    waiting.push(...Object.values(value));
    if (!Array.isArray(value)) found.push(...Object.keys(value).flatMap(keyOf));
  }
  return found;
}

/** Names of input fields are ours; a key that no field could have, as in a map of answers, is input. */
const keyOf = key => (key.length >= shortest && !/^[a-z]\w*$/i.test(key) ? [key] : []);

/** A bare word may be the name of a column too; what counts is that it stands there as a value. */
const asItWouldStand = input => (/^[a-z_]+$/i.test(input) ? `'${input}'` : input);

/** Whether a statement's text carries something that was sent, instead of a parameter. */
export const isBuiltFrom = (sql, inputs) =>
  inputs.map(asItWouldStand).some(input => sql.includes(input) || sql.includes(input.replaceAll("'", "''")));
