// What was asked for on the command line: `--name value`, and `--name` alone for yes.

/**
 * @param {string[]} args
 * @param {Record<string, number | string | boolean>} defaults every option there is, with what holds where nothing is said; the type of a default is the type of the option
 */
export function readOptions(args, defaults) {
  const options = { ...defaults };
  for (let index = 0; index < args.length; index += 1) {
    const name = args[index].replace(/^--/, '').replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    if (!args[index].startsWith('--') || !Object.hasOwn(defaults, name)) throw new UsageError(`There is no "${args[index]}".`, defaults);
    if (typeof defaults[name] === 'boolean') {
      options[name] = true;
      continue;
    }
    const value = args[(index += 1)];
    if (value === undefined) throw new UsageError(`${args[index - 1]} needs a value.`, defaults);
    options[name] = typeof defaults[name] === 'number' ? wholeNumber(args[index - 1], value, defaults) : value;
  }
  return options;
}

function wholeNumber(name, text, defaults) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`${name} must be a whole number from 1.`, defaults);
  return value;
}

/** Something was asked for that cannot be done; says what can. */
export class UsageError extends Error {
  constructor(message, defaults) {
    const known = Object.entries(defaults).map(([name, value]) => {
      const option = `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
      return typeof value === 'boolean' ? option : `${option} ${value === '' ? '…' : value}`;
    });
    super(`${message}\nOptions, with their defaults: ${known.join('  ')}`);
  }
}

/** Runs a command: a wrong option ends it with a sentence, everything else with its stack. */
export function command(work) {
  work().catch(error => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exit(1);
  });
}
