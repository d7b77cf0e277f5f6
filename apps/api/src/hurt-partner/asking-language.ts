import { directions, familyOf, reasons } from '@roadback/content/language-check/advice';
import { englishPastAsWeapon } from '@roadback/content/language-check/en';
import { spanishPastAsWeapon } from '@roadback/content/language-check/es';
import type { Words } from '@roadback/domain/exercise';
import { checkLanguage } from '@roadback/domain/language-check';
import { longestStatement } from '@roadback/domain/statement';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { invalid, rateLimited } from '../platform/errors.js';
import type { AskingLanguageInput } from '../generated/inputs.js';

export interface AskingFinding {
  start: number;
  end: number;
  why: Words;
  direction: Words;
}

const rules = { EN: englishPastAsWeapon, ES: spanishPastAsWeapon };

/** Reads an ask with its author. Opens no scope: what is read here is stored nowhere, counted nowhere and told to nobody. */
@Injectable()
export class AskingLanguage {
  // More than a person who writes would ask. In memory: how often somebody asked is kept nowhere either.
  private readonly asked = new RateLimiterMemory({ points: 30, duration: 60 });

  async check(personId: string, { language, words }: AskingLanguageInput): Promise<AskingFinding[]> {
    if (words.length > longestStatement) throw invalid({ words: 'TOO_LONG' });
    try {
      await this.asked.consume(personId);
    } catch (error) {
      if (error instanceof Error) throw error;
      throw rateLimited(Math.ceil((error as RateLimiterRes).msBeforeNext / 1000));
    }
    return checkLanguage(words, rules[language]).map(({ ruleId, kind, start, end }) => ({
      start,
      end,
      why: reasons[familyOf(ruleId)]!,
      direction: directions[kind],
    }));
  }
}
