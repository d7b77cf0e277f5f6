import { mutation, query } from '../operation.js';
import { me, member } from './fields.js';

const welcome = 'welcome { url endsAt }';
const clientImport = '{ id state rowsInFile rowsChecked rowsAdded }';
export const OpenPractice = mutation('openPractice', 'input: OpenPracticeInput!', `{ practice { id name staff clients } ${welcome} }`);
export const ChangePractice = mutation(
  'changePractice',
  'input: ChangePracticeInput!',
  '{ id name portalName timeZone staffIdleMinutes clientIdleMinutes alarmingWords crisisLines { label phone } staffedHours { weekday from until } }',
);
export const Staff = query('staff', '', '{ id name email roles state couples supervisorId supervisorName }');
export const ChangeStaffRoles = mutation('changeStaffRoles', 'personId: Uuid!, roles: [Role!]!', '{ id name roles }');
export const EndSessionsOf = mutation('endSessionsOf', 'personId: Uuid!');
export const EndStaffMembership = mutation('endStaffMembership', 'personId: Uuid!');
export const ResetSecondFactor = mutation('resetSecondFactor', 'personId: Uuid!');
export const StaffChanges = query('staffChanges', '', '{ id staffName happened roles byName at }');
export const Clients = query(
  'clients',
  'page: Int, perPage: Int, search: Line',
  '{ total items { id givenName familyName email state coupleId } }',
);
export const AddStaff = mutation('addStaff', 'input: AddStaffInput!', `{ staffMember { id name roles state } ${welcome} }`);
export const AddClient = mutation('addClient', 'input: AddClientInput!', `{ client { id givenName email state } ${welcome} }`);
export const BeginClientImport = mutation('beginClientImport', 'parts: Int!, idempotencyKey: Uuid!', clientImport);
export const AddImportPart = mutation('addImportPart', 'importId: Uuid!, part: Int!, text: Text!', clientImport);
export const CheckClientImport = query(
  'checkClientImport',
  'importId: Uuid!, page: Int, perPage: Int, onlyProblems: Boolean',
  `{ fault missingColumns rows rowsWithProblems
  lines { line givenName familyName email bornOn language timeZone counselor problems { column fault } } }`,
);
export const ImportClients = mutation('importClients', 'importId: Uuid!', clientImport);
export const ClientImport = query('clientImport', 'importId: Uuid!', clientImport);
export const InviteClients = mutation('inviteClients', '', `{ left made { personId givenName familyName email ${welcome} } }`);
export const RenewWelcome = mutation('renewWelcome', 'personId: Uuid!', '{ url endsAt }');
export const ChangePreferences = mutation('changePreferences', 'input: ChangePreferencesInput!', me);
export const Couples = query('couples', '', '{ id state startedOn partnerNames counselorName }');
export const FormCouple = mutation('formCouple', 'input: FormCoupleInput!', '{ id partnerNames counselorName }');
export const ClientsToPair = query('clientsToPair', '', '{ id givenName familyName }');
export const CoupleConsents = query(
  'coupleConsents',
  'coupleId: Uuid!',
  '{ clientId givenName toSign agreed { kind version language agreedAt } }',
);
export const SeparateCouple = mutation('separateCouple', 'coupleId: Uuid!, reason: Text!', '{ id state partnerNames counselorName }');
const team = `{ coupleId state partnerNames members ${member} exclusions { staffId name tie byName at }
  history { id happened name otherName firstDay lastDay byName at } }`;
export const CareTeam = query('careTeam', 'coupleId: Uuid!', team);
export const MyCareTeam = query('myCareTeam', '', '{ name part untilDay ofName }');
export const AddCoCounselor = mutation('addCoCounselor', 'coupleId: Uuid!, staffId: Uuid!', team);
export const EndCoCounselor = mutation('endCoCounselor', 'coupleId: Uuid!, staffId: Uuid!', team);
export const ArrangeCover = mutation('arrangeCover', 'input: ArrangeCoverInput!');
export const EndCover = mutation('endCover', 'coverId: Uuid!', team);
export const HandOver = mutation('handOver', 'input: HandOverInput!');
export const SetSupervisor = mutation('setSupervisor', 'counselorId: Uuid!, supervisorId: Uuid');
export const Exclude = mutation('exclude', 'input: ExcludeInput!', team);
export const ExcludeMyself = mutation('excludeMyself', 'coupleId: Uuid!, tie: PrivateTie!');
export const LiftExclusion = mutation('liftExclusion', 'coupleId: Uuid!, staffId: Uuid!', team);
const glass = '{ id coupleId reference partnerNames byName isMine reason openedAt endsAt isOpen lookedAt lookedByName }';
export const BreakGlasses = query('breakGlasses', '', glass);
export const BreakGlass = mutation('breakGlass', 'reference: Line!, reason: Text!', glass);
export const EndBreakGlass = mutation('endBreakGlass', 'id: Uuid!', glass);
export const LookAtBreakGlass = mutation('lookAtBreakGlass', 'id: Uuid!', glass);
export const DeclareSeparation = mutation('declareSeparation', '');
