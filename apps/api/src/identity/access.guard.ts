import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { mayCall, type Permission } from '@roadback/domain/access';
import { ALLOWED, BEFORE_SIGNING } from '../platform/access/allow.js';
import type { RequestWithViewer, SignedIn } from '../platform/access/viewer.js';
import { notFound, refused, unauthenticated } from '../platform/errors.js';

/** The second wall: before every root field it asks who is there and whether `@Allow` names them. What names nobody is closed. */
@Injectable()
export class AccessGuard extends AuthGuard('session') {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    // The health checks are the only routes besides GraphQL, and say nothing.
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    await super.canActivate(context);
    const { viewer } = this.getRequest(context);
    const allowed = this.reflector.get<Permission[] | undefined>(ALLOWED, context.getHandler()) ?? [];
    if (!mayCall(allowed, viewer?.roles ?? [])) throw viewer ? notFound() : unauthenticated();
    // R6: nothing of a client's care before they signed. One answer for all of it, whatever the other partner did.
    const mustSign = viewer?.kind === 'PERSON' && viewer.toSign.length > 0 && !allowed.includes('ANYONE');
    if (mustSign && !this.reflector.get<boolean | undefined>(BEFORE_SIGNING, context.getHandler())) throw refused('POLICY_NOT_SIGNED');
    return true;
  }

  override getRequest(context: ExecutionContext): RequestWithViewer {
    return GqlExecutionContext.create(context).getContext<{ req: RequestWithViewer }>().req;
  }

  override getAuthenticateOptions() {
    return { session: false, property: 'viewer' };
  }

  /** Nobody is a viewer too: whether that is enough, `@Allow` says. */
  override handleRequest<User = SignedIn | null>(error: unknown, user: User | false): User {
    if (error) throw error;
    return (user || null) as User;
  }
}
