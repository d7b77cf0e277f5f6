// Writes marked words through the operations of the apps, and knows who may read them.
import { randomUUID } from 'node:crypto';
import { seat } from './canaries.mjs';

export class CanaryWriter {
  refusedWrites = new Map();

  /** @param {{ people: object, ask: Function, canaries: import('./canaries.mjs').Canaries }} world */
  constructor(world) {
    Object.assign(this, world);
  }

  /** Words of an author for the staff, and for the partner where they are shared and stay together (R15). */
  words(scene, author, partner, place, visibility, more = []) {
    const readers = [seat.client(scene.name, author), ...scene.staff, ...more];
    if (visibility === 'SHARED' && !scene.separates) readers.push(seat.client(scene.name, partner));
    return this.canaries.mark({ owner: seat.client(scene.name, author), place: `${place} ${visibility}`, readers });
  }

  byStaff(scene, place, clients = []) {
    const readers = [...scene.staff, ...clients.map(name => seat.client(scene.name, name))];
    return this.canaries.mark({ owner: seat.counselor(scene.name), place, readers });
  }

  /** A client's or counselor's write under a key of its own; null when a rule of the product said no. */
  send(person, field, type, selection, input) {
    return this.write(person, field, `input: ${type}!`, selection, { input: { ...input, idempotencyKey: randomUUID() } }, true);
  }

  async write(person, field, args, selection, variables = {}, mayBeRefused = false) {
    const declared = args && `(${args.replaceAll(/(\w+):/g, '$$$1:')})`;
    const passed = args && `(${[...args.matchAll(/(\w+):/g)].map(([, name]) => `${name}: $${name}`).join(', ')})`;
    const kind = /^(my|today|exercises|alerts)/.test(field) ? 'query' : 'mutation';
    const { text } = await this.ask(person, `${kind} Canary${declared} { ${field}${passed} ${selection} }`, variables);
    const body = JSON.parse(text);
    if (!body.errors) {
      this.canaries.keep(variables);
      return body.data[field];
    }
    const [{ extensions }] = body.errors;
    if (!mayBeRefused || !['REFUSED', 'CONFLICT'].includes(extensions.code)) throw new Error(`${field}: ${text}`);
    this.refusedWrites.set(`${field} ${extensions.reason}`, (this.refusedWrites.get(`${field} ${extensions.reason}`) ?? 0) + 1);
    return null;
  }
}
