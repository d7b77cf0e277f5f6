// Short names for the tests that the items name, and the states that an item can be in.
const identity = name => `apps/api/src/identity/${name}.spec.ts`;
const guarantee = name => `test/guarantees/${name}.spec.ts`;
const journey = name => `test/journeys/${name}.spec.ts`;

export const tests = {
  frontDoor: identity('front-door'),
  production: identity('production-door'),
  documentLimits: identity('document-limits'),
  operationLimits: identity('operation-limits'),
  audits: identity('http-audits'),
  signIn: identity('sign-in'),
  welcome: identity('welcome'),
  deviceKeys: identity('device-keys'),
  secondFactor: identity('second-factor'),
  passkeys: identity('passkeys'),
  signingIn: identity('signing-in'),
  reset: identity('reset'),
  devices: identity('devices'),
  mails: identity('mails'),
  othersSessions: 'apps/api/src/people/others-sessions.spec.ts',
  staffRights: 'apps/api/src/people/staff-rights.spec.ts',
  clientImports: 'apps/api/src/people/client-imports.spec.ts',
  clientFile: 'apps/api/src/people/client-file.unit.spec.ts',
  suspending: 'apps/api/src/practices/suspending.spec.ts',
  audit: 'apps/api/src/audit/audit.spec.ts',
  badInput: guarantee('bad-input'),
  operations: guarantee('operations'),
  matrix: guarantee('matrix'),
  catalog: guarantee('catalog'),
  isolation: guarantee('isolation'),
  secondWall: guarantee('second-wall'),
  breakage: guarantee('breakage'),
  sentTwice: guarantee('sent-twice'),
  files: guarantee('files'),
  careTeam: guarantee('isolation-care-team'),
  trail: guarantee('trail'),
  trailInDatabase: guarantee('isolation-audit'),
  chain: guarantee('sealed'),
  sealing: guarantee('sealing'),
  sealingKeys: guarantee('sealing-keys'),
  sealingPage: guarantee('sealing-docs'),
  statements: 'test/record/statements.spec.ts',
  log: 'test/record/log.spec.ts',
  password: 'libs/domain/src/password.spec.ts',
  spokenCode: 'libs/domain/src/spoken-code.spec.ts',
  contact: 'libs/domain/src/contact.spec.ts',
  cipher: 'libs/sealing/src/cipher.spec.ts',
  masterKey: 'libs/sealing/src/providers.spec.ts',
  answers: 'libs/domain/src/answers.spec.ts',
  steps: 'apps/api/src/plans/plans.spec.ts',
  separation: 'apps/api/src/couples/separation.spec.ts',
  handOver: 'apps/api/src/couples/hand-over.spec.ts',
  sealed: 'apps/portal/src/device/sealed.spec.ts',
  shelf: 'apps/portal/src/sending/shelf.spec.ts',
  otherPartner: journey('the-other-partner'),
  deskLeftAlone: journey('the-desk-left-alone'),
  networkDies: journey('the-network-dies'),
  recordTakenAlong: journey('the-record-that-is-taken-along'),
  fuzz: 'test/proofs/fuzz.mjs',
  canaries: 'test/proofs/canaries.mjs',
  mutations: 'test/proofs/mutations.mjs',
  noLeak: 'test/proofs/no-leak.mjs',
};

/**
 * `MET`: here and shown by a test, or, where nothing can be run, by the named place. `COMES`: being built; the text names what it comes
 * with. `OPERATOR`: a matter of whoever runs the service, and said where. `NOT_MET`: open, with the reason. `NOT_OURS`: the product has no
 * such thing.
 */
export const states = { MET: 'met', COMES: 'comes', OPERATOR: 'operator', NOT_MET: 'not met yet', NOT_OURS: 'does not apply' };
