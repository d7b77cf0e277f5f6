import type { IndicatorKind, ReadinessQuery, RoadmapStep } from '../generated/graphql';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { Failed, Loading } from '../look/states';
import { readinessDocument } from './couple-queries';
import type { Couple } from './timeline-of';

type Readiness = ReadinessQuery['readiness'];

/** The step itself while it is under way; before it opens, what the others show. */
export const evidenceFor = (readiness: Readiness, step: RoadmapStep): Readiness => {
  const own = readiness.filter(each => each.step === step);
  return own.length > 0 ? own : readiness;
};

/** What was on the screen, as the act keeps it. */
export const asEvidence = (shown: Readiness) =>
  shown.flatMap(({ step, partners }) =>
    partners.flatMap(({ partnerId, indicators }) => indicators.map(({ kind, count, of }) => ({ step, partnerId, kind, count, of }))),
  );

/** What can be counted, for a counselor who decides. What is on the screen is read once and stays while the dialog is open. */
export const useEvidence = (couple: Couple, step: RoadmapStep | null) => {
  const asked = useAsk(readinessDocument, { coupleId: couple.id }, { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false });
  const shown = asked.data && step ? evidenceFor(asked.data.readiness, step) : [];
  return { asked, shown };
};

/** Numbers by step and partner, side by side and never added up. Nothing here is good or bad: it says what happened. */
export const StepEvidence = ({ couple, asked, shown }: { couple: Couple } & ReturnType<typeof useEvidence>) => {
  const { plan: t, roadmap } = useWords();
  return (
    <section className="evidence" aria-label={t.evidence.title}>
      <h3>{t.evidence.title}</h3>
      <p className="muted small">{t.evidence.help}</p>
      {asked.isPending && <Loading rows={2} height={28} />}
      {asked.isError && <Failed fault={asked.error} retry={() => void asked.refetch()} />}
      {asked.isSuccess && shown.length === 0 && <p className="muted">{t.evidence.empty}</p>}
      {shown.map(({ step, partners }) => {
        const kinds = [...new Set(partners.flatMap(({ indicators }) => indicators.map(({ kind }) => kind)))];
        const said = (partnerId: string, kind: IndicatorKind) => {
          const one = partners.find(partner => partner.partnerId === partnerId)?.indicators.find(each => each.kind === kind);
          return one ? t.evidence.number(one.count, one.of ?? null) : '–';
        };
        return (
          <table key={step} className="evidence-table">
            <caption>{roadmap.steps[step].name}</caption>
            <thead>
              <tr>
                <td />
                {couple.partners.map((partner, index) => (
                  <th key={partner.id} scope="col" className={index === 0 ? 'first-name' : 'second-name'}>
                    {partner.givenName}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kinds.map(kind => (
                <tr key={kind}>
                  <th scope="row">{t.evidence.kinds[kind]}</th>
                  {couple.partners.map(partner => (
                    <td key={partner.id}>{said(partner.id, kind)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </section>
  );
};
