import { Fragment } from 'react';
import { ProveSheet } from './signing-in/prove-sheet';
import { Route, Switch } from 'wouter';
import { AccountPage } from './account/account-page';
import { ConfirmEmailPage } from './account/confirm-email-page';
import { AgreementPage } from './agreement/agreement-page';
import { AlonePage } from './alone/alone-page';
import { ApologyPage } from './apology/apology-page';
import { CalendarPage } from './calendar/calendar-page';
import { HeardPage } from './apology/heard-page';
import { Live } from './live/live';
import { HelpPage } from './help/help-page';
import { LinesFirst } from './help/lines-first';
import { GroundingPage } from './patience/grounding-page';
import { HardMomentsPage } from './patience/hard-moments-page';
import { NeedPage } from './patience/need-page';
import { PausePage } from './patience/pause-page';
import { NeedsPage } from './own-track/needs-page';
import { PromisesPage } from './promises/promises-page';
import { ProgressPage } from './progress/progress-page';
import { AskPage } from './questions/ask-page';
import { QuestionPage } from './questions/question-page';
import { RecordReadersPage } from './record-readers/record-readers-page';
import { QuestionsPage } from './questions/questions-page';
import { RecordPage } from './record/record-page';
import { RoadmapPage } from './roadmap/roadmap-page';
import { ResetPage } from './session/reset-page';
import { SignInPage } from './session/sign-in-page';
import { useSession } from './session/session';
import { WelcomePage } from './session/welcome-page';
import { OpenedNotes } from './reminders/push';
import { RemindersPage } from './reminders/reminders-page';
import { SettingsPage } from './settings/settings-page';
import { SharedPage } from './shared/shared-page';
import { SigningPage } from './signing/signing-page';
import { Page, PageTitle } from './shell/page';
import { SafetyNet } from './shell/safety-net';
import { NothingHere, Skeleton } from './shell/states';
import { SentPage } from './task/sent-page';
import { TaskPage } from './task/task-page';
import { TodayPage } from './today/today-page';
import { useWords, WordsProvider } from './words/words';

const phoneLanguage = navigator.language.toLowerCase().startsWith('es') ? 'ES' : 'EN';
const phoneZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function App() {
  const { person } = useSession();
  return (
    <WordsProvider language={person?.language ?? phoneLanguage} zone={person?.timeZone ?? phoneZone}>
      <SafetyNet>
        <Switch>
          {/* These are there for everybody, whoever is signed in. */}
          <Route path="/help">
            <HelpPage />
          </Route>
          <Route path="/welcome">
            <WelcomePage />
          </Route>
          <Route path="/reset">
            <ResetPage />
          </Route>
          <Route>
            <Signed />
          </Route>
        </Switch>
      </SafetyNet>
    </WordsProvider>
  );
}

/** The address stays while somebody signs in, so that a link opens the right place afterwards. */
function Signed() {
  const { standing, person } = useSession();
  if (standing === 'ASKING') return <Waiting />;
  if (standing === 'UNREACHABLE') return <Unreachable />;
  if (!person) return <SignInPage />;
  if (person.toSign.length > 0) return <BeforeSigning key={person.personId} />;
  return (
    // Nothing of one person's screens stays when another signs in.
    <Fragment key={person.personId}>
      <ProveSheet />
      <Live personId={person.personId} />
      <OpenedNotes />
      <LinesFirst />
      <Switch>
        <Route path="/">
          <TodayPage />
        </Route>
        <Route path="/tasks/:id">{({ id }) => <TaskPage key={id} id={id} />}</Route>
        <Route path="/sent/:id">{({ id }) => <SentPage key={id} id={id} />}</Route>
        <Route path="/shared/:id">{({ id }) => <SharedPage key={id} id={id} />}</Route>
        <Route path="/apology/:id">{({ id }) => <ApologyPage key={id} id={id} />}</Route>
        <Route path="/heard/:id">{({ id }) => <HeardPage key={id} id={id} />}</Route>
        <Route path="/agreement">
          <AgreementPage />
        </Route>
        <Route path="/alone">
          <AlonePage />
        </Route>
        <Route path="/questions">
          <QuestionsPage />
        </Route>
        <Route path="/questions/ask">
          <AskPage againOf={null} />
        </Route>
        <Route path="/questions/:id/again">{({ id }) => <AskPage key={id} againOf={id} />}</Route>
        <Route path="/questions/:id">{({ id }) => <QuestionPage key={id} id={id} />}</Route>
        <Route path="/promises">
          <PromisesPage />
        </Route>
        <Route path="/hard-moments">
          <HardMomentsPage />
        </Route>
        <Route path="/grounding">
          <GroundingPage />
        </Route>
        <Route path="/needs/:id">{({ id }) => <NeedPage key={id} id={id} />}</Route>
        <Route path="/pause">
          <PausePage />
        </Route>
        <Route path="/my-needs">
          <NeedsPage />
        </Route>
        <Route path="/roadmap">
          <RoadmapPage />
        </Route>
        <Route path="/progress">
          <ProgressPage />
        </Route>
        <Route path="/account">
          <AccountPage />
        </Route>
        <Route path="/my-calendar">
          <CalendarPage />
        </Route>
        <Route path="/confirm-email">
          <ConfirmEmailPage />
        </Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route path="/settings/reminders">
          <RemindersPage />
        </Route>
        <Route path="/settings/record-readers">
          <RecordReadersPage />
        </Route>
        <Route path="/record">
          <RecordPage />
        </Route>
        <Route>
          <Page>
            <NothingHere />
          </Page>
        </Route>
      </Switch>
    </Fragment>
  );
}

/** Until what there is to sign is signed, nothing of one's care is shown; the settings and the way out are (R6). */
const BeforeSigning = () => (
  <Switch>
    <Route path="/settings/reminders">
      <RemindersPage />
    </Route>
    <Route path="/settings">
      <SettingsPage />
    </Route>
    <Route>
      <SigningPage />
    </Route>
  </Switch>
);

const Waiting = () => (
  <Page>
    <Skeleton heights={[40, 220]} />
  </Page>
);

function Unreachable() {
  const { t } = useWords();
  const { askAgain } = useSession();
  return (
    <Page>
      <div className="card empty" role="alert">
        <PageTitle>{t.signIn.unreachable}</PageTitle>
        <p className="muted">{t.signIn.unreachableText}</p>
        <button type="button" className="btn soft" onClick={askAgain}>
          {t.app.tryAgain}
        </button>
      </div>
    </Page>
  );
}
