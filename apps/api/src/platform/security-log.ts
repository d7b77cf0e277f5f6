import { ConsoleLogger } from '@nestjs/common';
import { callersOf } from '@roadback/domain/rights/table';
import type { GraphQLFormattedError } from 'graphql';
import type { Config } from './config.js';

/** SIGNED_IN: a session began. HALF_SIGNED_IN: the password was right and the second factor is yet to come. REFUSED: somebody was turned away. */
export type DoorEvent = 'SIGNED_IN' | 'HALF_SIGNED_IN' | 'SIGNED_OUT' | 'REFUSED';

/** A line of the security log. Ids alone: no address of mail, no name, nothing that was typed. */
export interface DoorLine {
  event: DoorEvent;
  /** As in the log of errors and in the trail. */
  requestId: string;
  account: string | null;
  /** Null for a platform admin, and where nobody is known. */
  practice: string | null;
  operation: string | null;
  /** Why somebody was turned away, as they were told. */
  reason: string | null;
  /**
   * From where, of those who were turned away: what guesses is found by it. Of those who came in it is not kept, since where and when a
   * client is at home is nobody's business, in no log either.
   */
  address: string | null;
}

/** What is known of a request at the door. */
interface AtTheDoor {
  id: string;
  ip: string;
  viewer?: { accountId: string; practiceId?: string } | null;
}

/**
 * What happens at the doors of the product: who came in and went, and who was turned away by a password, a limit or a wall (docs/logs.md).
 * Beside the trail (R11), which begins behind the door. To the output of the process, one JSON a line; in development nobody reads it, and nothing is written.
 */
export class SecurityLog {
  private readonly out: ConsoleLogger;

  constructor({ environment }: Pick<Config, 'environment'>) {
    this.out = new ConsoleLogger('Security', { json: true, logLevels: environment === 'development' ? [] : ['log'] });
  }

  /** Somebody went through the door: in, half way, or out. */
  passed(request: AtTheDoor, event: Exclude<DoorEvent, 'REFUSED'>, who: AtTheDoor['viewer'] = request.viewer): void {
    this.tell({ event, ...named(request, who), operation: null, reason: null, address: null });
  }

  turnedAway(request: AtTheDoor, reason: string, operation: string | null = null): void {
    this.tell({ event: 'REFUSED', ...named(request, request.viewer), operation, reason, address: request.ip });
  }

  /** Of the errors of an answer those that are a matter of the door. */
  answered(request: AtTheDoor, errors: readonly GraphQLFormattedError[]): void {
    for (const error of errors) {
      const operation = typeof error.path?.[0] === 'string' ? error.path[0] : null;
      const reason = reasonAtTheDoor(error, operation);
      if (reason !== null) this.turnedAway(request, reason, operation);
    }
  }

  private tell(line: DoorLine): void {
    this.out.log(line);
  }
}

const named = ({ id }: AtTheDoor, who: AtTheDoor['viewer']): Pick<DoorLine, 'requestId' | 'account' | 'practice'> => ({
  requestId: id,
  account: who?.accountId ?? null,
  practice: who?.practiceId ?? null,
});

/**
 * Null for what is none: a rule of care that said no, a session that was over. A document that no app of ours sends, a limit, and whatever
 * goes wrong before somebody is signed in are.
 */
export function reasonAtTheDoor(error: GraphQLFormattedError, operation: string | null): string | null {
  const { code, reason } = (error.extensions ?? {}) as { code?: string; reason?: string };
  if (reason === 'SECOND_FACTOR_NEEDED' || code === 'INTERNAL' || code === 'UNAVAILABLE') return null;
  if (code === 'RATE_LIMITED') return code;
  if (code === 'UNAUTHENTICATED') return reason ?? null;
  if (operation === null) return reason ?? code ?? null;
  return isOpenToAnyone(operation) ? (reason ?? code ?? null) : null;
}

const isOpenToAnyone = (operation: string): boolean => callersOf(`Mutation.${operation}`).includes('ANYONE');
