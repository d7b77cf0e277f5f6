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
  /** After how many minutes without use it ends. */
  idleMinutes: number;
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
  /** Only reads: couples that this person merely supervises are then there too. A change never finds them. */
  looksOn?: boolean;
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
}

export type SignedIn = PersonViewer | PlatformViewer;

/** What the session guard leaves on a request. */
export interface RequestWithViewer {
  viewer?: SignedIn | null;
}

const viewerOf = (context: ExecutionContext): SignedIn | null =>
  GqlExecutionContext.create(context).getContext<{ req: RequestWithViewer }>().req.viewer ?? null;

const operationOf = (context: ExecutionContext): string =>
  GqlExecutionContext.create(context).getInfo<{ operation: { operation: string } }>().operation.operation;

/** The person who asks; the guard has already let them through. */
export const Viewer = createParamDecorator((_: unknown, context: ExecutionContext): PersonViewer => {
  const viewer = viewerOf(context);
  if (viewer?.kind !== 'PERSON') throw notFound();
  return { ...viewer, looksOn: operationOf(context) === 'query' };
});

/** The platform admin who asks; the guard has already let them through. */
export const Operator = createParamDecorator((_: unknown, context: ExecutionContext): PlatformViewer => {
  const viewer = viewerOf(context);
  if (viewer?.kind !== 'PLATFORM') throw notFound();
  return viewer;
});

/** Whoever asks, a platform admin or nobody included. */
export const AnyViewer = createParamDecorator((_: unknown, context: ExecutionContext) => viewerOf(context));
