import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { mayCall, type Permission } from '@roadback/domain/access';
import { ALLOWED } from '../platform/access/allow.js';
import { COSTLY } from '../platform/access/costly.js';
import { OperationLimits, type OperationClass } from '../platform/access/operation-limits.js';
import type { RequestWithViewer, SignedIn } from '../platform/access/viewer.js';
import { notFound, unauthenticated } from '../platform/errors.js';

/** The second wall: before every root field it asks who is there and whether `@Allow` names them. What names nobody is closed. */
@Injectable()
export class AccessGuard extends AuthGuard('session') {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(OperationLimits) private readonly limits: OperationLimits,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    // The health checks are the only routes besides GraphQL, and say nothing.
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    await super.canActivate(context);
    const { viewer, ip } = this.getRequest(context);
    await this.limits.count(viewer?.accountId ?? ip, this.classOf(context));
    const allowed = this.reflector.get<Permission[] | undefined>(ALLOWED, context.getHandler()) ?? [];
    if (mayCall(allowed, viewer?.roles ?? [])) return true;
    throw viewer ? notFound() : unauthenticated();
  }

  override getRequest(context: ExecutionContext): RequestWithViewer & { ip: string } {
    return GqlExecutionContext.create(context).getContext<{ req: RequestWithViewer & { ip: string } }>().req;
  }

  private classOf(context: ExecutionContext): OperationClass {
    if (this.reflector.get<true | undefined>(COSTLY, context.getHandler())) return 'costly';
    const { operation } = GqlExecutionContext.create(context).getInfo<{ operation: { operation: string } }>();
    return operation.operation === 'query' ? 'reads' : 'writes';
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
