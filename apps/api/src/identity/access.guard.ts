import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { mayCall, type Permission } from '@roadback/domain/access';
import { ALLOWED } from '../platform/access/allow.js';
import { actOf, type RequestWithViewer, type SignedIn } from '../platform/access/viewer.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { notFound, unauthenticated } from '../platform/errors.js';

/** The second wall: before every root field it asks who is there and whether `@Allow` names them. What names nobody is closed,
 * and whoever is turned away stands in the trail (R11). */
@Injectable()
export class AccessGuard extends AuthGuard('session') {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    // The health checks are the only routes besides GraphQL, and say nothing.
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    await super.canActivate(context);
    const { viewer } = this.getRequest(context);
    const allowed = this.reflector.get<Permission[] | undefined>(ALLOWED, context.getHandler()) ?? [];
    if (mayCall(allowed, viewer?.roles ?? [])) return true;
    if (viewer?.kind === 'PERSON') await this.practiceScope.turnedAway({ ...viewer, act: actOf(context) });
    throw viewer ? notFound() : unauthenticated();
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
