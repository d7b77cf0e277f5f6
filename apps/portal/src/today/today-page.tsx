import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { DeviceLine } from '../account/device-line';
import { AgreementLink } from '../agreement/agreement-link';
import { AloneRow } from '../alone/alone-row';
import { useAlone } from '../alone/use-alone';
import { ApologyLinks } from '../apology/apology-links';
import { draftsOf } from '../device/drafts';
import type { TodayQuery } from '../generated/graphql';
import { Attention } from '../sending/attention';
import { subjectOf, type Cargo, type Entry } from '../sending/outbox';
import { Unreadable } from '../sending/unreadable';
import { useEntries } from '../sending/post-office-context';
import { ApartNotice } from '../settings/separation';
import { usePerson } from '../session/session';
import { Icon } from '../shell/icons';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, MayBeOld, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { OpenedLinks } from '../reveal/opened-links';
import { PatienceToday } from '../patience/patience-today';
import { PromisesToday } from '../promises/promises-today';
import { Looking, NewsLine } from '../news/looking';
import { LeavingNotice } from '../record/leaving-notice';
import { CheckInCard } from './check-in-card';
import { Replies, SharedWithMe } from './news-list';
import { StepBar } from './step-bar';
import { TaskList } from './task-list';
import { useToday } from './use-today';

/** What waits for this person now, in their own day. */
export function TodayPage() {
  const { personId, name } = usePerson();
  const { t, day, dayPart, today: ownDay } = useWords();
  const { data, error, refetch } = useToday(personId);
  return (
    <Page>
      <Looking isThere={data !== undefined && error === null}>
        <div className="stack">
          <div className="greeting">
            <div>
              <PageTitle>{t.greeting[dayPart()](data?.givenName ?? name.split(' ')[0] ?? name)}</PageTitle>
              <p className="muted">{day(data?.day ?? ownDay(), 'WEEKDAY')}</p>
              <NewsLine />
            </div>
            <Link href="/settings" className="icon-link" aria-label={t.app.settings} title={t.app.settings}>
              <Icon name="gear" />
            </Link>
          </div>
          <DeviceLine />
          <LeavingNotice />
          <Unreadable personId={personId} />
          {data ? <Day personId={personId} today={data} /> : error ? null : <Skeleton heights={[34, 330, 180]} />}
          {!data && error && <CouldNotLoad error={error} again={() => void refetch()} />}
          <MayBeOld shown={data !== undefined && error !== null} />
        </div>
      </Looking>
    </Page>
  );
}

function Day({ personId, today }: { personId: string; today: TodayQuery['today'] }) {
  const { t } = useWords();
  const entries = useEntries(personId);
  const begun = useBegun(personId, entries);
  // What cannot be read right now is left out rather than called an error.
  const isAsked = useAlone(personId).data != null;
  const { day, partnerName, counselorName, checkIn, tasks, earlier } = today;

  if (partnerName === null || counselorName === null) {
    return (
      <section className="card empty">
        <h2>{t.today.noCouple}</h2>
        <p className="muted">{t.today.noCoupleText}</p>
      </section>
    );
  }
  const names = { partner: partnerName, counselor: counselorName, isApart: today.isApart };
  const onThisPage = new Set([`check-in:${day}`]);
  return (
    <>
      {entries
        .filter(entry => entry.trouble !== null && !onThisPage.has(subjectOf(entry.cargo)))
        .map(entry => (
          <ElsewhereAttention key={entry.key} entry={entry} today={today} />
        ))}
      {today.isApart ? (
        <ApartNotice partner={partnerName} counselor={counselorName} />
      ) : (
        <StepBar open={today.openSteps} closed={today.closedSteps} />
      )}
      <CheckInCard key={day} personId={personId} day={day} checkIn={checkIn} entries={entries} names={names} />
      <section className="card">
        <h2>{t.today.tasks}</h2>
        {tasks.length > 0 && <TaskList tasks={tasks} partner={partnerName} entries={entries} begun={begun} />}
        {isAsked && <AloneRow />}
        {!isAsked && <WhatElse tasks={tasks} entries={entries} nextOpensAt={today.nextOpensAt} />}
      </section>
      {earlier.length > 0 && (
        <section className="card">
          <h2>{t.today.earlier}</h2>
          <p className="muted">{t.today.earlierHint}</p>
          <TaskList tasks={earlier} partner={partnerName} entries={entries} begun={begun} dated />
        </section>
      )}
      <PatienceToday personId={personId} />
      <PromisesToday personId={personId} names={names} />
      <AgreementLink personId={personId} />
      <ApologyLinks personId={personId} on="TODAY" />
      {!today.isApart && <OpenedLinks personId={personId} on="TODAY" />}
      <Replies replies={today.replies} />
      <SharedWithMe shared={today.shared} partner={partnerName} />
    </>
  );
}

/** Trouble with something that has no place of its own on this page. */
function ElsewhereAttention({ entry, today }: { entry: Entry; today: TodayQuery['today'] }) {
  const { t, say, day } = useWords();
  if (entry.cargo.kind === 'CHECK_IN')
    return <Attention entry={entry} title={t.checkIn.ofDay(day(entry.cargo.input.day, 'PLAIN'))} canEdit={false} />;
  if (entry.cargo.kind === 'SAFETY_ITEM') return <Attention entry={entry} title={t.sending.unsentTask} canEdit={false} />;
  if (entry.cargo.kind !== 'TASK') return <ElsewhereLink to={placeOf(entry.cargo)} title={titleOf(entry.cargo, t)} />;
  const { taskId } = entry.cargo.input;
  const task = [...today.tasks, ...today.earlier].find(row => row.id === taskId);
  return <ElsewhereLink to={`/tasks/${taskId}`} title={task ? say(task.title) : t.sending.unsentTask} />;
}

function ElsewhereLink({ to, title }: { to: string; title: string }) {
  const { t } = useWords();
  return (
    <Link href={to} className="card row attention">
      <Icon name="look" />
      <span className="row-words">
        <b>{title}</b>
        <span>{t.sending.attention}</span>
      </span>
      <Icon name="next" weight={1.8} />
    </Link>
  );
}

type OtherCargo = Exclude<Cargo, { kind: 'CHECK_IN' | 'TASK' | 'SAFETY_ITEM' }>;

function placeOf({ kind, input }: OtherCargo): string {
  switch (kind) {
    case 'APOLOGY_DRAFT':
      return `/apology/${input.apologyId}`;
    case 'APOLOGY_ANSWER':
      return `/heard/${input.apologyId}`;
    case 'QUESTION':
      return '/questions';
    case 'QUESTION_ANSWER':
      return `/questions/${input.questionId}`;
    case 'PROMISE':
    case 'MOMENT':
    case 'VIEW':
    case 'NOTICED':
      return '/promises';
    case 'LOOK':
      return '/agreement';
    case 'TRIGGER':
    case 'LANDING':
      return '/hard-moments';
    case 'NEED_ANSWER':
      return `/needs/${input.askId}`;
    case 'PAUSE_PROPOSAL':
      return '/pause';
    case 'STATEMENT':
      return '/my-needs';
  }
}

function titleOf({ kind }: OtherCargo, t: ReturnType<typeof useWords>['t']): string {
  switch (kind) {
    case 'APOLOGY_DRAFT':
      return t.apology.title;
    case 'APOLOGY_ANSWER':
      return t.sending.unsentTask;
    case 'QUESTION':
    case 'QUESTION_ANSWER':
      return t.questions.title;
    case 'PROMISE':
    case 'MOMENT':
    case 'VIEW':
    case 'NOTICED':
      return t.promises.title;
    case 'LOOK':
      return t.agreement.title;
    case 'TRIGGER':
    case 'LANDING':
      return t.patience.title;
    case 'NEED_ANSWER':
      return t.patience.asks.yours;
    case 'PAUSE_PROPOSAL':
      return t.patience.pause.title;
    case 'STATEMENT':
      return t.own.title;
  }
}

function WhatElse({
  tasks,
  entries,
  nextOpensAt,
}: {
  tasks: TodayQuery['today']['tasks'];
  entries: readonly Entry[];
  nextOpensAt: string | null;
}) {
  const { t, when } = useWords();
  const onTheirWay = new Set(entries.filter(entry => entry.trouble === null).map(entry => subjectOf(entry.cargo)));
  const waiting = tasks.some(task => task.state === 'WAITING' && !onTheirWay.has(`task:${task.id}`));
  if (waiting) return null;
  return (
    <p className="muted">
      {tasks.length === 0 ? t.today.none : t.today.allDone} {nextOpensAt !== null && t.today.next(when(nextOpensAt))}
    </p>
  );
}

function useBegun(personId: string, entries: readonly Entry[]): readonly string[] {
  const [begun, setBegun] = useState<readonly string[]>([]);
  useEffect(() => {
    let here = true;
    void draftsOf(personId).then(found => here && setBegun(found));
    return () => {
      here = false;
    };
    // What is sent is no longer begun.
  }, [personId, entries]);
  return begun;
}
