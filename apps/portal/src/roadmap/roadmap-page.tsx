import { useQuery } from '@tanstack/react-query';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { Page, PageTitle } from '../shell/page';
import { CouldNotLoad, Empty, MayBeOld, Skeleton } from '../shell/states';
import { useWords } from '../words/words';
import { roadmapDocument } from './roadmap-documents';
import { ApologyLinks } from '../apology/apology-links';
import { ApartNotice } from '../settings/separation';
import { OwnLinks } from '../own-track/own-links';
import { PatienceLinks } from '../patience/patience-today';
import { PromiseLinks } from '../promises/promises-today';
import { Way } from './way';

/** The four steps as a way, with where the two are. No reasons, no dates to meet (R2). */
export function RoadmapPage() {
  const { personId } = usePerson();
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: [personId, 'roadmap'],
    queryFn: async () => (await ask(roadmapDocument, {})).myRoadmap,
  });
  return (
    <Page>
      {data ? (
        <div className="stack">
          <div>
            <PageTitle>{t.roadmap.title}</PageTitle>
            {!data.isApart && (
              <p className="muted">
                {t.roadmap.week(data.week)} {t.roadmap.overlap}
              </p>
            )}
          </div>
          <MayBeOld shown={error !== null} />
          {data.wordsForBoth !== null && (
            <figure className="for-both">
              <blockquote className="quote">{data.wordsForBoth}</blockquote>
              <figcaption className="muted small">{t.roadmap.forBoth(data.counselorName)}</figcaption>
            </figure>
          )}
          {data.isApart ? (
            <ApartNotice partner={data.partnerName} counselor={data.counselorName} />
          ) : (
            <Way steps={data.steps} counselor={data.counselorName} />
          )}
          <ApologyLinks personId={personId} on="ROADMAP" />
          <PromiseLinks personId={personId} />
          <PatienceLinks personId={personId} />
          <OwnLinks personId={personId} />
          {!data.isApart && <p className="muted small centred">{t.roadmap.foot(data.counselorName)}</p>}
        </div>
      ) : data === null ? (
        <Empty title={t.roadmap.none} text={t.roadmap.noneText} />
      ) : error ? (
        <CouldNotLoad error={error} again={() => void refetch()} />
      ) : (
        <Skeleton heights={[60, 110, 110, 110, 110]} />
      )}
    </Page>
  );
}
