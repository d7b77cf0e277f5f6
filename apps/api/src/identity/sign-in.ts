import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { demoPassword } from '@roadback/domain/password';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { CONFIG } from '../platform/config.module.js';
import type { Config } from '../platform/config.js';
import { IdentityScope } from '../platform/database/identity-scope.js';
import { unauthenticated } from '../platform/errors.js';
import type { SignInInput } from '../generated/inputs.js';
import { verifyPassword } from './passwords.js';
import { SignInLimits } from './sign-in-limits.js';

/** The account whose password was right. Which practice it enters is decided afterwards. */
export interface Account {
  id: string;
  email: string;
}

type SigningIn = FastifyRequest & { signIn?: SignInInput; account?: Account };

/** Checks an address and a password; every way to fail has the same answer and takes the same time. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    @Inject(IdentityScope) private readonly identityScope: IdentityScope,
    @Inject(SignInLimits) private readonly limits: SignInLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async validate(request: SigningIn): Promise<Account> {
    const { email, password } = request.signIn!;
    await this.limits.count(email, request.ip);
    const [account] = await this.identityScope.query<Account & { passwordHash: string | null }>(
      'select id, email, password_hash as "passwordHash" from directory.account where email = $1',
      [email],
    );
    const isRight = await verifyPassword(account?.passwordHash, password);
    const isDemo = this.config.environment === 'production' && password.normalize('NFC') === demoPassword;
    if (!account || !isRight || isDemo) throw unauthenticated('WRONG_EMAIL_OR_PASSWORD');
    await this.limits.forgive(email, request.ip);
    return { id: account.id, email: account.email };
  }
}

/** Lets `signIn` be called by whoever knows an account's password. */
@Injectable()
export class SignInGuard extends AuthGuard('password') {
  override getRequest(context: ExecutionContext): SigningIn {
    const graphql = GqlExecutionContext.create(context);
    const request = graphql.getContext<{ req: SigningIn }>().req;
    request.signIn = graphql.getArgs<{ input: SignInInput }>().input;
    return request;
  }

  override getAuthenticateOptions() {
    return { session: false, property: 'account' };
  }

  override handleRequest<User = Account>(error: unknown, user: User | false): User {
    if (error) throw error;
    if (!user) throw unauthenticated('WRONG_EMAIL_OR_PASSWORD');
    return user;
  }
}
