import { Injectable, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { mayCall } from '@roadback/domain/access';
import { callersOf, type Operation } from '@roadback/domain/rights/table';
import type { GraphQLResolveInfo } from 'graphql';
import type { Mutation, Query } from '../generated/inputs.js';
import type { RequestWithViewer, SignedIn } from '../platform/access/viewer.js';
import { notFound, unauthenticated } from '../platform/errors.js';

type RootFields<Type extends string, Fields> = `${Type}.${Exclude<keyof Fields & string, '__typename'>}`;
type Contract = RootFields<'Query', Query> | RootFields<'Mutation', Mutation>;
/** The compiler's check that the table of rights and the contract name the same operations: `true` is no value of anything else. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : { missing: Exclude<One, Other>; superfluous: Exclude<Other, One> };
export const tableIsWhole: Same<Contract, Operation> = true;

/** The second wall: before every root field it asks who is there, and the table of rights whether they may call it. What it does not name is closed. */
@Injectable()
export class AccessGuard extends AuthGuard('session') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    // The health checks are the only routes besides GraphQL, and say nothing.
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    await super.canActivate(context);
    const { viewer } = this.getRequest(context);
    const { parentType, fieldName } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (mayCall(callersOf(`${parentType.name}.${fieldName}`), viewer?.roles ?? [])) return true;
    throw viewer ? notFound() : unauthenticated();
  }

  override getRequest(context: ExecutionContext): RequestWithViewer {
    return GqlExecutionContext.create(context).getContext<{ req: RequestWithViewer }>().req;
  }

  override getAuthenticateOptions() {
    return { session: false, property: 'viewer' };
  }

  /** Nobody is a viewer too: whether that is enough, the table says. */
  override handleRequest<User = SignedIn | null>(error: unknown, user: User | false): User {
    if (error) throw error;
    return (user || null) as User;
  }
}
