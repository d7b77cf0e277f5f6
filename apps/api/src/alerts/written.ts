import { alarmsIn } from '@roadback/content/alarming-words';
import { textsIn } from '@roadback/domain/alarming-words';
import type { AlertOrigin } from '@roadback/domain/alert-origin';
import type { Scope } from '../platform/database/practice-scope.js';
import type { Answered } from './alerts.service.js';

/**
 * What a client wrote freely and sends, for `raiseFrom`: nothing at all where their practice does not let words be looked for. Where it does
 * the same follows whatever was written, also nothing (R20); of the words themselves nothing goes further than this.
 * @param origin where it stands, for whoever reads the alert
 * @param aboutId the row in which it stands: it counts once
 * @param said a text, or what is built of texts
 */
export function written({ viewer }: Scope, origin: AlertOrigin, aboutId: string, ...said: unknown[]): Answered[] {
  if (viewer.kind !== 'PERSON' || !viewer.alarmingWords) return [];
  return [{ source: { from: 'WORDS', areas: [...new Set(textsIn(said).flatMap(alarmsIn))] }, aboutId, origin }];
}
