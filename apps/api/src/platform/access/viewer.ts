import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Role } from '@roadback/domain/access';
import type { ConsentKind } from '@roadback/domain/policy';
import { notFound } from '../errors.js';

export type Audience = 'STAFF' | 'CLIENT';

/** What is known of the session in which somebody asks. */
export interface SessionFacts {
  id: string;
  /** It came in by a second factor, or set one up. */
  isStrong: boolean;
  /** When this person last proved in this session who they are. */
  provedAt: Date | null;
  /** When it was confirmed that the device is this person's. */
  deviceConfirmedAt: Date | null;
  /** It came in by the practice's provider: it is of this practice alone. */
  byProvider: boolean;
  /** Their practice lets staff in by its provider alone, and they came another way (`mustComeByProvider`). */
  mustUseProvider: boolean;
  /** After how many minutes without use it ends. */
  idleMinutes: number;
}

/** What somebody is doing, for the audit trail (R11). */
export interface Act {
  /** A root field of the contract, or a job. */
  operation: string;
  args: unknown;
  /** As in the log; null for a job. */
  requestId: string | null;
  /** Whether the trail has it already. */
  isTold?: boolean;
}

/** A person signed in to one practice through one of the two apps. */
export interface PersonViewer {
  kind: 'PERSON';
  audience: Audience;
  accountId: string;
  practiceId: string;
  personId: string;
  /** As of this request's session lookup; the database asks again by itself (app.set_ctx). */
  roles: readonly Role[];
  /** In which their days are counted (R14). */
  timeZone: string;
  session: SessionFacts;
  sessionEndsAt: Date;
  /** What a client has still to sign before anything of their care is open to them (R6). */
  toSign: readonly ConsentKind[];
  /** Whether their practice lets phrases about harm be looked for in what its clients send. */
  alarmingWords: boolean;
  /** Only reads: couples that this person merely supervises are then there too. A change never finds them. */
  looksOn?: boolean;
  /** What they are doing; the `Viewer` of every resolver has it. */
  act?: Act;
}

/** Somebody who runs the service and belongs to no practice. */
export interface PlatformViewer {
  kind: 'PLATFORM';
  audience: 'STAFF';
  accountId: string;
  name: string;
  roles: readonly Role[];
  session: SessionFacts;
  sessionEndsAt: Date;
}

/** A job at work for one practice, allowed to touch the couples that it names and no others. */
export interface SystemViewer {
  kind: 'SYSTEM';
  practiceId: string;
  coupleIds: readonly string[];
  /** Which job it is. */
  act: Act;
}

/** A job at work for these couples of a practice. */
export const jobViewer = (practiceId: string, coupleIds: readonly string[], job: string): SystemViewer => ({
  kind: 'SYSTEM',
  practiceId,
  coupleIds,
  act: { operation: job, args: null, requestId: null },
});

/** A job that does what a person may do, and no longer than they may: the database asks again whether they still are who they were. */
export const inTheNameOf = (person: Pick<PersonViewer, 'audience' | 'practiceId' | 'personId' | 'roles'>, job: string): PersonViewer => ({
  kind: 'PERSON',
  ...person,
  accountId: '',
  timeZone: 'UTC',
  session: { id: '', isStrong: false, provedAt: null, deviceConfirmedAt: null, byProvider: false, mustUseProvider: false, idleMinutes: 0 },
  sessionEndsAt: new Date(0),
  toSign: [],
  alarmingWords: false,
  act: { operation: job, args: null, requestId: null },
});

export type SignedIn = PersonViewer | PlatformViewer;

/** What the session guard leaves on a request. */
export interface RequestWithViewer {
  viewer?: SignedIn | null;
}

const viewerOf = (context: ExecutionContext): SignedIn | null =>
  GqlExecutionContext.create(context).getContext<{ req: RequestWithViewer }>().req.viewer ?? null;

const infoOf = (context: ExecutionContext) =>
  GqlExecutionContext.create(context).getInfo<{ fieldName: string; operation: { operation: string } }>();

/** What this request is asking of a root field. */
export function actOf(context: ExecutionContext): Act {
  const graphql = GqlExecutionContext.create(context);
  const { id } = graphql.getContext<{ req: { id: string } }>().req;
  return { operation: infoOf(context).fieldName, args: graphql.getArgs(), requestId: id };
}

/** The person who asks; the guard has already let them through. */
export const Viewer = createParamDecorator((_: unknown, context: ExecutionContext): PersonViewer => {
  const viewer = viewerOf(context);
  if (viewer?.kind !== 'PERSON') throw notFound();
  return { ...viewer, looksOn: infoOf(context).operation.operation === 'query', act: actOf(context) };
});

/** The platform admin who asks; the guard has already let them through. */
export const Operator = createParamDecorator((_: unknown, context: ExecutionContext): PlatformViewer => {
  const viewer = viewerOf(context);
  if (viewer?.kind !== 'PLATFORM') throw notFound();
  return viewer;
});

/** Whoever asks, a platform admin or nobody included. */
export const AnyViewer = createParamDecorator((_: unknown, context: ExecutionContext) => viewerOf(context));
