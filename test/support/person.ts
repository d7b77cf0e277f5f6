import type { BuiltPerson } from '@roadback/builders/people';
import request from 'supertest';
import type { Operation } from './operation.js';
import { product } from './product.js';

export interface GraphQLAnswer {
  data: Record<string, unknown> | null;
  errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; reason?: string; fields?: Record<string, string>; [detail: string]: unknown };
  }[];
}

/** What the API refused, by its stable code. */
export class Refused extends Error {
  readonly code: string;
  readonly reason: string | undefined;
  readonly fields: Record<string, string> | undefined;

  constructor(readonly answer: GraphQLAnswer) {
    const [error] = answer.errors ?? [];
    super(
      `${error?.extensions.code} ${error?.extensions.reason ?? ''} ${JSON.stringify(error?.extensions.fields ?? {})} ${error?.message}`,
    );
    this.code = error?.extensions.code ?? 'NO_CODE';
    this.reason = error?.extensions.reason;
    this.fields = error?.extensions.fields;
  }
}

export type App = 'staff' | 'portal';

/** Everybody comes from an address of their own, as through a proxy that says so. */
const someAddress = (): string => `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`;

/** Sends a body to /graphql as one of the apps would. */
export const post = (app: App, cookie: string | null, body: unknown, address = someAddress()) =>
  request(`http://127.0.0.1:${product.port}`)
    .post('/graphql')
    .set('x-roadback-app', app)
    .set('cookie', cookie ?? '')
    .set('x-forwarded-for', address)
    .send(body as object);

/** Somebody who uses the product: the person is the client. */
export class Person {
  constructor(
    readonly app: App,
    readonly token: string | null,
    readonly built: BuiltPerson | null = null,
  ) {}

  get id(): string {
    return this.built!.personId;
  }

  get cookie(): string | null {
    return this.token && `rb-${this.app}=${this.token}`;
  }

  /** The whole answer, whatever it is. An answer that is none of GraphQL's is a failure of its own. */
  async asks(operation: Operation<unknown>, variables: object = {}): Promise<GraphQLAnswer> {
    const response = await post(this.app, this.cookie, { query: operation.text, variables });
    if (response.status >= 500) throw new Error(`${response.status} ${response.text}`);
    return response.body as GraphQLAnswer;
  }

  /** The answer's field, or Refused. */
  async does<Result>(operation: Operation<Result>, variables: object = {}): Promise<Result> {
    const answer = await this.asks(operation, variables);
    if (answer.errors) throw new Refused(answer);
    return answer.data![operation.field] as Result;
  }
}

export const nobody = (app: App): Person => new Person(app, null);
