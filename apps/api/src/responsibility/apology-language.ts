import { setImmediate as breath } from 'node:timers/promises';
import { directions, familyOf, reasons } from '@roadback/content/language-check/advice';
import { englishApology } from '@roadback/content/language-check/en';
import { spanishApology } from '@roadback/content/language-check/es';
import { languageOf } from '@roadback/content/language-check/language-of';
import { apologyParts, longestPart, type ApologyPart, type ApologyWords } from '@roadback/domain/apology';
import type { Words } from '@roadback/domain/exercise';
import { checkLanguage, type LanguageKind } from '@roadback/domain/language-check';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { invalid, rateLimited } from '../platform/errors.js';
import type { ApologyLanguageInput } from '../generated/inputs.js';

export interface LanguageFinding {
  part: ApologyPart;
  kind: LanguageKind;
  start: number;
  end: number;
  why: Words;
  direction: Words;
}

const rules = { EN: englishApology, ES: spanishApology };

/** Reads words for phrases that shift the weight. Opens no scope: what is read here is stored nowhere, counted nowhere and told to nobody. */
@Injectable()
export class ApologyLanguage {
  // More than a person who writes would ask. In memory: how often somebody asked is kept nowhere either.
  private readonly asked = new RateLimiterMemory({ points: 30, duration: 60 });

  /** Reads a draft with its author, before anything is sent. */
  async check(personId: string, { language, words }: ApologyLanguageInput): Promise<LanguageFinding[]> {
    const tooLong = apologyParts.filter(part => words[part].length > longestPart);
    if (tooLong.length > 0) throw invalid(Object.fromEntries(tooLong.map(part => [part, 'TOO_LONG'])));
    await this.count(personId);
    return this.read(words, language);
  }

  /** What an author could have had marked in a draft that was sent. In which language it is written, its words say. */
  inDraft(words: ApologyWords): Promise<LanguageFinding[]> {
    return this.read(words, languageOf(apologyParts.map(part => words[part]).join('\n')));
  }

  private async read(words: ApologyWords, language: keyof typeof rules): Promise<LanguageFinding[]> {
    const findings: LanguageFinding[] = [];
    for (const part of apologyParts) {
      for (const { ruleId, kind, start, end } of checkLanguage(words[part], rules[language])) {
        findings.push({ part, kind, start, end, why: reasons[familyOf(ruleId)]!, direction: directions[kind] });
      }
      // Four long parts take a tenth of a second and more: others are answered in between.
      await breath();
    }
    return findings;
  }

  private async count(personId: string): Promise<void> {
    try {
      await this.asked.consume(personId);
    } catch (error) {
      if (error instanceof Error) throw error;
      throw rateLimited(Math.ceil((error as RateLimiterRes).msBeforeNext / 1000));
    }
  }
}
