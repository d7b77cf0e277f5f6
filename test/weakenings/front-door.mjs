// The front door, weakened: what runs, how much of it, from where, and the keys for what is kept on a device.

const deviceKey = 'migrations/0030-device-key.sql';
const limits = 'apps/api/src/platform/graphql/limits.ts';
const server = 'apps/api/src/platform/http/server.ts';
const own = ` and person_id = nullif(current_setting('app.person_id', true), '')::uuid`;
const suites = ['identity/'];

/** @type {import('./weakening.mjs').Weakening[]} */
export const deviceKeyWeakenings = [
  {
    id: 'device-key-of-anybody',
    what: 'device_key_read shows the keys of a whole practice',
    file: deviceKey,
    after: 'create policy device_key_read',
    find: own,
    replace: '',
  },
  {
    id: 'device-key-for-anybody',
    what: 'device_key_add no longer asks for whom a key is made',
    file: deviceKey,
    after: 'create policy device_key_add',
    find: own,
    replace: '',
  },
];

/** @type {import('./weakening.mjs').Weakening[]} */
export const frontDoorWeakenings = [
  {
    id: 'any-document-in-production',
    what: 'a document that is no operation of the apps runs in production',
    file: 'apps/api/src/platform/http/operations.ts',
    find: `if (body.documentId === undefined) return operations === 'any';`,
    replace: 'if (body.documentId === undefined) return true;',
    suites,
  },
  {
    id: 'operations-of-the-other-app',
    what: 'an app may run the operations of the other one',
    file: 'apps/api/src/platform/http/operations.ts',
    find: 'known.get(request.headers[APP_HEADER])?.get(body.documentId)',
    replace: '[...known.values()].map(each => each.get(body.documentId)).find(Boolean)',
    suites,
  },
  {
    id: 'aliases-without-end',
    what: 'aliases are no longer counted',
    file: limits,
    find: `if (selection.alias) count('aliases');`,
    replace: '',
    suites,
  },
  {
    id: 'depth-without-end',
    what: 'levels are no longer counted',
    file: limits,
    find: `if (depth > limits.depth) throw tooMuch('levels');`,
    replace: '',
    suites,
  },
  {
    id: 'pages-without-end',
    what: 'what an answer may cost is no longer counted',
    file: limits,
    find: `if (costOf(schema, document, variables) > limits.cost) throw tooMuch('values');`,
    replace: 'costOf(schema, document, variables);',
    suites,
  },
  {
    id: 'documents-in-json',
    what: 'a document in JSON goes around the count of its words',
    file: 'apps/api/src/platform/graphql/graphql.module.ts',
    find: 'preParsing: (_schema: GraphQLSchema, source: string) => refuseJson(source),',
    replace: 'preParsing: (_schema: GraphQLSchema, source: string) => void refuseJson.call(null, source.slice(0, 0)),',
    suites,
  },
  {
    id: 'introspection-in-production',
    what: 'the schema tells itself to everybody',
    file: limits,
    find: 'mayBeIntrospected ? [] : [NoSchemaIntrospectionCustomRule]',
    replace: 'mayBeIntrospected ? [] : []',
    suites,
  },
  {
    id: 'asked-with-get',
    what: 'GraphQL is answered to GET',
    file: server,
    find: `if (request.method !== 'POST') {`,
    replace: `if (request.method === 'TRACE') {`,
    suites,
  },
  {
    id: 'asked-without-end',
    what: 'operations are no longer counted',
    file: 'apps/api/src/identity/access.guard.ts',
    find: 'await this.limits.count(viewer?.accountId ?? ip, this.classOf(context));',
    replace: '',
    suites,
  },
];
