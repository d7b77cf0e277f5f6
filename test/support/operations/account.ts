import { mutation, query } from '../operation.js';
import { me } from './fields.js';

const provider = `{ issuers returnUrl provider { issuer clientId strongValues isOn isOnly testedAt testedClaims signInCode signInUrl linked } }`;
export const Me = query('me', '', me);
/** Whether phrases about harm are looked for, and after which a phone shows the crisis lines. */
export const WordsLookedFor = query('me', '', '{ practice { alarmingWords linesAfter } }');
/** The key for what is kept on a device; asked for once in a session. */
export const DeviceKey = query('deviceKey', '', '{ personId key }');
export const SignIn = mutation('signIn', 'input: SignInInput!', me);
export const SignOut = mutation('signOut', '');
export const AcceptWelcome = mutation('acceptWelcome', 'input: AcceptWelcomeInput!', me);
export const EnterPractice = mutation('enterPractice', 'practiceId: Uuid!', me);
const myAccount = '{ email notices safeChannelAsked emailAsked }';
export const AskReset = mutation('askReset', 'email: Email!');
export const ResetPassword = mutation('resetPassword', 'input: ResetPasswordInput!');
export const MyAccount = query('myAccount', '', myAccount);
export const MyDevices = query('myDevices', '', '{ id browser system isConfirmed isThis firstSeenAt lastSeenAt }');
export const ChangeEmail = mutation('changeEmail', 'input: ChangeEmailInput!');
export const ConfirmEmail = mutation('confirmEmail', 'token: Secret!');
const reminders = '{ byMail quietFrom quietUntil tasks promises checkInAt unreachableSince }';
export const MyReminders = query('myReminders', '', reminders);
export const TryAddressAgain = mutation('tryAddressAgain', '', reminders);
const news = '{ id kind subjectId day }';
export const MyNews = query('myNews', '', news);
export const LookAtNews = mutation('lookAtNews', 'ids: [Uuid!]!', news);
const push = '{ key devices isHere }';
export const MyPush = query('myPush', '', push);
export const TurnPushOn = mutation('turnPushOn', 'input: PushAddressInput!', push);
export const TurnPushOff = mutation('turnPushOff', 'everywhere: Boolean!', push);
export const ChooseReminders = mutation('chooseReminders', 'input: RemindersInput!', reminders);
const morning = '{ often at quietFrom quietUntil unreachableSince }';
export const MyMorningMail = query('myMorningMail', '', morning);
export const TryMorningMailAgain = mutation('tryMorningMailAgain', '', morning);
export const ChooseMorningMail = mutation('chooseMorningMail', 'input: MorningMailInput!', morning);
export const ChooseNotices = mutation('chooseNotices', 'input: ChooseNoticesInput!', myAccount);
export const ConfirmSafeChannel = mutation('confirmSafeChannel', 'code: Secret!', myAccount);
export const ConfirmDevice = mutation('confirmDevice', 'code: Secret!');
export const ForgetDevice = mutation('forgetDevice', 'id: Uuid!');
export const MailState = query('mailState', '', '{ isSetUp waiting lastSentAt lastFailure { kind at } }');
export const GettingIn = query(
  'gettingIn',
  'coupleId: Uuid!',
  '{ clientId givenName state notices unreachableSince lastCode { givenAt givenBy endsAt usedAt } }',
);
export const GiveResetCode = mutation('giveResetCode', 'clientId: Uuid!', '{ code endsAt }');
const account = '{ email recoveryCodesLeft isSecondFactorRequired secondFactors { id kind name addedAt usedAt } }';
const sessions = '{ id app device startedAt lastUsedAt isThis }';
export const CompleteSignIn = mutation('completeSignIn', 'input: SecondFactorInput!', me);
export const SignInWithPasskey = mutation('signInWithPasskey', 'input: PasskeyInput!', me);
export const AskPasskey = mutation('askPasskey', '', '{ challengeId options }');
export const Prove = mutation('prove', 'input: ProofInput!', me);
export const MySigningIn = query('mySigningIn', '', account);
export const BeginApp = mutation('beginApp', '', '{ challengeId secret uri }');
export const ConfirmApp = mutation('confirmApp', 'input: ConfirmAppInput!', `{ account ${account} recoveryCodes }`);
export const BeginPasskey = mutation('beginPasskey', '', '{ challengeId options }');
export const AddPasskey = mutation('addPasskey', 'input: AddPasskeyInput!', `{ account ${account} recoveryCodes }`);
export const RemoveSecondFactor = mutation('removeSecondFactor', 'id: Uuid!', account);
export const RenewRecoveryCodes = mutation('renewRecoveryCodes', '');
export const ChangePassword = mutation('changePassword', 'input: ChangePasswordInput!', me);
export const MySessions = query('mySessions', '', sessions);
export const EndSession = mutation('endSession', 'id: Uuid!', sessions);
export const EndOtherSessions = mutation('endOtherSessions', '', sessions);
export const OffersProviders = query('offersProviders', '');
export const ProviderSettings = query('providerSettings', '', provider);
export const SaveProvider = mutation('saveProvider', 'input: SaveProviderInput!', provider);
export const TurnProvider = mutation('turnProvider', 'isOn: Boolean!, isOnly: Boolean!', provider);
export const RemoveProvider = mutation('removeProvider', '', provider);
export const MyProvider = query('myProvider', '', '{ linkedAt usedAt isOnly }');
export const BeginProviderSignIn = mutation('beginProviderSignIn', 'signInCode: Line!');
export const BeginProviderLink = mutation('beginProviderLink', '');
export const ReturnFromProvider = mutation('returnFromProvider', 'query: Text!', `{ purpose me ${me} }`);
export const UnlinkProvider = mutation('unlinkProvider', '');
