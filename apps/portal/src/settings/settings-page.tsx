import { SigningIn } from '../signing-in/signing-in';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../server/ask';
import { useAct } from '../server/use-act';
import { enterPracticeDocument } from '../session/session-documents';
import { usePerson, useSession } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import { TroubleLine } from '../shell/states';
import { WayCard } from '../shell/way-to';
import { useWords } from '../words/words';
import { Agreed } from './agreed';
import { CareTeam } from './care-team';
import { Preferences } from './preferences';
import { Separation } from './separation';
import { SignOut } from './sign-out';

export function SettingsPage() {
  const { t } = useWords();
  const person = usePerson();
  return (
    <Page back={{ to: '/', label: t.app.today }}>
      <div className="stack">
        <div>
          <PageTitle>{t.settings.title}</PageTitle>
          <p className="muted">{t.settings.signedInAs(person.name)}</p>
        </div>
        <Preferences person={person} />
        <WayCard label={t.reminders.title} to="/settings/reminders" title={t.reminders.link} hint={t.reminders.linkHint} />
        <WayCard label={t.account.title} to="/account" title={t.account.link} hint={t.account.linkHint} />
        <WayCard to="/my-calendar" title={t.calendar.title} hint={t.calendar.linkHint} />
        <Places />
        {person.deviceConfirmed && <SigningIn />}
        <CareTeam />
        <Agreed />
        <Separation personId={person.personId} />
        <WayCard to="/record" title={t.record.title} hint={t.record.linkHint} />
        <SignOut />
      </div>
    </Page>
  );
}

/** For the few who are in care in more than one place. */
function Places() {
  const { t } = useWords();
  const person = usePerson();
  const { enter } = useSession();
  const queries = useQueryClient();
  const go = useAct(
    useCallback(
      async (practiceId: string) => {
        await enter(async () => (await ask(enterPracticeDocument, { practiceId })).enterPractice);
        await queries.invalidateQueries();
      },
      [enter, queries],
    ),
  );
  if (person.practices.length < 2) return null;
  return (
    <section className="card">
      <h2>{t.settings.places}</h2>
      <div className="acts column">
        {person.practices.map(({ id, name }) => (
          <button key={id} type="button" className="btn soft" disabled={go.busy || id === person.practice?.id} onClick={() => go.run(id)}>
            {id === person.practice?.id ? `${name} · ${t.settings.here}` : name}
          </button>
        ))}
      </div>
      <TroubleLine trouble={go.trouble} />
    </section>
  );
}
