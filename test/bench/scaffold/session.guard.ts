import { createHash } from 'node:crypto';
import { Injectable, createParamDecorator, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import type { Request } from 'express';
import { type Repository } from 'typeorm';
import { Session, type Membership } from './people.entities.js';

interface Signed extends Request {
  membership?: Membership;
}

const requestOf = (context: ExecutionContext): Signed => GqlExecutionContext.create(context).getContext<{ req: Signed }>().req;

/** Lets in whoever has a session that is not over. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(@InjectRepository(Session) private readonly sessions: Repository<Session>) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    const token = /(?:^|; )session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
    if (!token) return false;
    const session = await this.sessions.findOne({
      where: { tokenHash: createHash('sha256').update(token).digest() },
      relations: { membership: true },
    });
    if (!session || session.endsAt < new Date() || session.membership.state !== 'ACTIVE') return false;
    request.membership = session.membership;
    return true;
  }
}

/** The membership behind the session. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Membership => requestOf(context).membership!);
