/**
 * A rule of the product said no. The code is stable: screens explain it, tests and the API's documentation name it.
 * Domain functions return a refusal instead of throwing, so that a screen can ask beforehand with the same function.
 */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
}

export const refuse = <Code extends string>(code: Code): Refusal<Code> => ({ refused: code });

export const isRefusal = (result: unknown): result is Refusal => typeof result === 'object' && result !== null && 'refused' in result;
