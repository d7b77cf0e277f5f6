import { KeptPrivate } from '../signing-in/kept-private';
import { useQuery } from '@tanstack/react-query';
import { OwnTrend } from '@roadback/charts/own-trend';
import type { ProgressQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import type { ReaderNames } from '../shell/readers';
import { OpenedLinks } from '../reveal/opened-links';
import { CouldNotLoad, MayBeOld, Skeleton } from '../shell/states';
import { DaySummary } from '../today/check-in-card';
import { useWords, type Words } from '../words/words';
import { progressDocument } from './progress-documents';
import { trendSaying } from './trend-words';
import { useStaffNames } from '../care-team/use-care-team';

/** A person's own days, and nobody else's: there is nothing here to compare (R8). */
export function ProgressPage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: [personId, 'progress'], queryFn: () => ask(progressDocument, {}) });
  const names = data && namesOf(data.today);
  const { staff } = useStaffNames(names?.counselor ?? '');
  return (
    <Page>
      <div className="stack">
        <div>
          <PageTitle>{t.progress.title}</PageTitle>
          <p className="muted">
            {t.progress.sub} {names && t.progress.readers(staff, names.partner)}
          </p>
        </div>
        <MayBeOld shown={data !== undefined && error !== null} />
        {data ? (
          <>
            <Trend weeks={data.myTrend} usual={data.myUsualDays ?? null} />
            <RecentDays checkIns={data.myCheckIns} names={names ?? null} />
            <OpenedLinks personId={personId} on="PROGRESS" />
          </>
        ) : error ? (
          <CouldNotLoad error={error} again={() => void refetch()} />
        ) : (
          <Skeleton heights={[290, 200]} />
        )}
      </div>
    </Page>
  );
}

function Trend({ weeks, usual }: { weeks: ProgressQuery['myTrend']; usual: { low: number; high: number } | null }) {
  const words = useWords();
  const { t, day, number } = words;
  const sentence = sentenceOf(weeks, words);
  const usually = usual && (usual.low === usual.high ? t.progress.usuallyNear(usual.low) : t.progress.usually(usual.low, usual.high));
  const some = weeks.some(week => week.safety !== null);
  return (
    <section className="card">
      <h2>{t.progress.safety}</h2>
      <p>{sentence}</p>
      {some && (
        <>
          <figure className="chart">
            <OwnTrend
              summary={[`${t.progress.safety}.`, sentence, usually].filter(Boolean).join(' ')}
              band={usual}
              weeks={weeks.map((week, index) => ({
                startsOn: week.weekStartsOn,
                value: week.safety,
                label: [0, Math.floor((weeks.length - 1) / 2), weeks.length - 1].includes(index) ? day(week.weekStartsOn, 'SHORT') : '',
              }))}
            />
            <figcaption className="muted small">
              {t.progress.axis}. {usually}
            </figcaption>
          </figure>
          <details>
            <summary>{t.progress.table}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.progress.week}</th>
                  <th scope="col">{t.progress.mean}</th>
                  <th scope="col">{t.progress.count}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.map(week => (
                  <tr key={week.weekStartsOn}>
                    <th scope="row">{day(week.weekStartsOn, 'PLAIN')}</th>
                    <td>{week.safety === null ? t.progress.noValue : number(week.safety)}</td>
                    <td>{week.checkIns}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

function namesOf({ partnerName, counselorName }: ProgressQuery['today']): ReaderNames | null {
  return partnerName === null || counselorName === null ? null : { partner: partnerName, counselor: counselorName };
}

function RecentDays({ checkIns, names }: { checkIns: ProgressQuery['myCheckIns']; names: ReaderNames | null }) {
  const { t, day } = useWords();
  const staff = useStaffNames(names?.counselor ?? '');
  return (
    <section className="card">
      <h2>{t.progress.recent}</h2>
      {checkIns.length === 0 ? (
        <p className="muted">{t.progress.recentNone}</p>
      ) : (
        <ul className="rows">
          {checkIns.map(checkIn => (
            <li key={checkIn.id} className="past-day">
              <p className="muted small">{day(checkIn.day, 'WEEKDAY')}</p>
              <DaySummary feel={checkIn.feel} safety={checkIn.safety} />
              {checkIn.visibility === 'SHARED' && names && (
                <p className="muted small">{t.readers.SHARED(staff.youStaffAnd(names.partner))}</p>
              )}
              {checkIn.isClosed && <KeptPrivate />}
              {checkIn.note !== null && (
                // Behind a tap: somebody may be looking over the shoulder.
                <details>
                  <summary>{t.progress.words}</summary>
                  <p className="quote">{checkIn.note}</p>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentenceOf(weeks: ProgressQuery['myTrend'], { t, number, day }: Words): string {
  const saying = trendSaying(weeks);
  switch (saying.kind) {
    case 'NONE':
      return t.progress.none;
    case 'QUIET':
      return t.progress.quiet(number(saying.now), day(saying.weekStartsOn, 'PLAIN'));
    case 'LATELY':
      return t.progress.lately(number(saying.now));
    case 'STEADY':
      return t.progress.steady(number(saying.now));
    case 'RISEN':
      return t.progress.risen(number(saying.by), number(saying.now));
    case 'EASED':
      return t.progress.eased(number(saying.by), number(saying.now));
  }
}
