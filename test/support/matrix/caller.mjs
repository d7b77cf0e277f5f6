// Who asks, and everything that can be asked.
import { allOperations } from '../all-operations.mjs';

/** Whoever asks the product: an app and a session of it, or none. */
export class Caller {
  /** @param {string} url @param {'staff' | 'portal'} app @param {string | null} token @param {object} [more] */
  constructor(url, app, token, more = {}) {
    Object.assign(this, { url, app, token, ...more });
  }

  async asks(operation, variables) {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-roadback-app': this.app,
        ...(this.token === null ? {} : { cookie: `rb-${this.app}=${this.token}` }),
        'x-forwarded-for': `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`,
      },
      body: JSON.stringify({ query: operation.text, variables }),
    });
    return { status: response.status, text: await response.text() };
  }

  /** One act that must succeed; returns its field. */
  async does(name, variables = {}) {
    const operation = operations.get(name);
    const { text } = await this.asks(operation, variables);
    const body = JSON.parse(text);
    if (body.errors) throw new Error(`${name}: ${text}`);
    return body.data[operation.field];
  }
}

export const operations = new Map(allOperations().map(operation => [operation.name, operation]));
