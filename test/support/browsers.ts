import { demoPassword } from '@roadback/domain/password';
import { SignIn } from './operations.js';
import { Person, post, Refused, type App, type GraphQLAnswer } from './person.js';
import type { Operation } from './operation.js';
import type { BuiltPerson } from '@roadback/builders/people';

/** A browser of somebody's: it keeps its cookies, the one by which it is known again included, whoever signs in. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly app: App,
    private readonly userAgent = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
  ) {}

  async asks(operation: Operation<unknown>, variables: object = {}): Promise<GraphQLAnswer> {
    const response = await post(this.app, this.cookie(), { query: operation.text, variables }).set('user-agent', this.userAgent);
    for (const line of response.get('set-cookie') ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      this.cookies.set(name!, value!);
    }
    if (response.status >= 500) throw new Error(`${response.status} ${response.text}`);
    return response.body as GraphQLAnswer;
  }

  async does<Result>(operation: Operation<Result>, variables: object = {}): Promise<Result> {
    const answer = await this.asks(operation, variables);
    if (answer.errors) throw new Refused(answer);
    return answer.data![operation.field] as Result;
  }

  signIn(person: BuiltPerson, password = demoPassword) {
    return this.does(SignIn, { input: { email: person.email, password } });
  }

  /** The session that is open here, for what a test asks besides. */
  person(built: BuiltPerson | null = null): Person {
    return new Person(this.app, this.cookies.get(`rb-${this.app}`) ?? null, built);
  }

  get deviceToken(): string | undefined {
    return this.cookies.get(`rb-${this.app}-device`);
  }

  private cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
