import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import { mayCall } from '@roadback/domain/access';
import { isProved } from '@roadback/domain/proof';
import {
  callersOf,
  isBeforeProvider,
  isBeforeSecondFactor,
  isBeforeSigning,
  needsProof,
  type Operation,
} from '@roadback/domain/rights/table';
import { mustEnroll } from '@roadback/domain/second-factor';
import type { GraphQLResolveInfo } from 'graphql';
import type { Mutation, Query, Subscription } from '../generated/inputs.js';
import { COSTLY } from '../platform/access/costly.js';
import { OperationLimits, type OperationClass } from '../platform/access/operation-limits.js';
import { actOf, type RequestWithViewer, type SignedIn } from '../platform/access/viewer.js';
import { Clock } from '../platform/clock.js';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { PracticeScope } from '../platform/database/practice-scope.js';
import { notFound, refused, stepUpRequired, unauthenticated, type AppError } from '../platform/errors.js';

type RootFields<Type extends string, Fields> = `${Type}.${Exclude<keyof Fields & string, '__typename'>}`;
type Contract = RootFields<'Query', Query> | RootFields<'Mutation', Mutation> | RootFields<'Subscription', Subscription>;
/** The compiler's check that the table of rights and the contract name the same operations: `true` is no value of anything else. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : { missing: Exclude<One, Other>; superfluous: Exclude<Other, One> };
export const tableIsWhole: Same<Contract, Operation> = true;

/**
 * The second wall: before every root field it asks who is there, and the table of rights whether they may call it. What it does not name is
 * closed, and whoever is turned away stands in the trail (R11).
 */
@Injectable()
export class AccessGuard extends AuthGuard('session') {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(OperationLimits) private readonly limits: OperationLimits,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PracticeScope) private readonly practiceScope: PracticeScope,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    // The routes besides GraphQL: the health checks, which say nothing, and the address of a calendar, which asks for its own secret.
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    await super.canActivate(context);
    const { viewer, ip } = this.getRequest(context);
    await this.limits.count(viewer?.accountId ?? ip, this.classOf(context));
    const { parentType, fieldName } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    const operation = `${parentType.name}.${fieldName}`;
    if (!this.isCaller(viewer ?? null, operation)) {
      if (viewer?.kind === 'PERSON') await this.practiceScope.turnedAway({ ...viewer, act: actOf(context) });
      throw viewer ? notFound() : unauthenticated();
    }
    const missing = this.missingOf(viewer ?? null, operation);
    if (!missing) return true;
    if (viewer?.kind === 'PERSON') await this.practiceScope.turnedAway({ ...viewer, act: actOf(context) }, missing);
    throw missing;
  }

  /** Whether it would let somebody through now: what goes on after it was let in, as `live` does, asks again each time. */
  stillAdmits(viewer: SignedIn | null, operation: Operation): boolean {
    return this.isCaller(viewer, operation) && this.missingOf(viewer, operation) === null;
  }

  private isCaller(viewer: SignedIn | null, operation: string): boolean {
    return mayCall(callersOf(operation), viewer?.roles ?? []);
  }

  /**
   * Beyond who somebody is: of staff a second factor, and the way by their practice's provider where it says so; of clients their signature
   * (R6), with one answer for all of their care, whatever the other partner did; and for some acts a proof that they are still there.
   */
  private missingOf(viewer: SignedIn | null, operation: string): AppError | null {
    if (!viewer || callersOf(operation).includes('ANYONE')) return null;
    const { audience, session } = viewer;
    if (mustEnroll({ audience, isStrong: session.isStrong }, this.config.staffSecondFactor) && !isBeforeSecondFactor(operation))
      return refused('SECOND_FACTOR_MISSING');
    if (session.mustUseProvider && !isBeforeProvider(operation)) return refused('PROVIDER_ONLY');
    if (viewer.kind === 'PERSON' && viewer.toSign.length > 0 && !isBeforeSigning(operation)) return refused('POLICY_NOT_SIGNED');
    if (!needsProof(operation)) return null;
    // Whoever holds the password alone, on a device that nobody confirmed, changes nothing of an account: not even by giving it once more.
    if (viewer.kind === 'PERSON' && session.deviceConfirmedAt === null) return refused('DEVICE_NOT_CONFIRMED');
    return isProved(session.provedAt, this.clock.now()) ? null : stepUpRequired();
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

  /** Nobody is a viewer too: whether that is enough, the table says. */
  override handleRequest<User = SignedIn | null>(error: unknown, user: User | false): User {
    if (error) throw error;
    return (user || null) as User;
  }
}
