import { Injectable } from '@nestjs/common';
import { faultOfPassword, knownWords, leastStrength, passwordText, shortestFor } from '@roadback/domain/password';
import type { Audience } from '../platform/access/viewer.js';
import { invalid } from '../platform/errors.js';
import { hashPassword } from './passwords.js';

/** Whose password it is to be, as far as somebody who knows them would guess. */
export interface Chooser {
  audience: Audience;
  email: string;
  /** Names of theirs and of their practices. */
  names: readonly string[];
}

type Estimate = (password: string, known: string[]) => number;

/** An estimate reads no further; whatever stands behind can only make a password stronger. */
const longestRead = 100;

/** Loaded with the first password that somebody chooses: the lists of common ones are large, and most processes never need them. */
let estimate: Promise<Estimate> | undefined;
async function loadEstimate(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]);
  const zxcvbn = new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  return (password, known) => zxcvbn.check(password.slice(0, longestRead), known).score;
}

/** Takes a new password or says what is wrong with it (NIST SP 800-63B-4): its length, a list of common ones, the person's own words, and an estimate. */
@Injectable()
export class NewPasswords {
  /** Its hash. INVALID, with the fault under the name of the field that it stands in. */
  async take(password: string, { audience, email, names }: Chooser, field = 'password'): Promise<string> {
    const known = [...knownWords(email), ...names.flatMap(name => name.split(/\s+/))].filter(word => word.length > 2);
    const fault = faultOfPassword(password, known, shortestFor(audience));
    if (fault) throw invalid({ [field]: fault });
    const strength = (await (estimate ??= loadEstimate()))(passwordText(password), known);
    if (strength < leastStrength) throw invalid({ [field]: 'EASY_TO_GUESS' });
    return hashPassword(password);
  }
}
