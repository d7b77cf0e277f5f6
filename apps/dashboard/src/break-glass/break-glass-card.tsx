import Button from '@mui/material/Button';
import type { BreakGlassFieldsFragment } from '../generated/graphql';
import { explain } from '../graphql/explain';
import { useAct } from '../graphql/use-act';
import { useAsk } from '../graphql/use-ask';
import { useDates } from '../language/use-dates';
import { useWords } from '../language/use-words';
import { Chip } from '../look/chip';
import { Failed, FaultNote } from '../look/states';
import { breakGlassesDocument, lookAtBreakGlassDocument } from './break-glass-queries';

/** What was opened by break glass, for those whom it concerns; nothing at all where nothing was. An admin says that they looked. */
export const BreakGlassCard = ({ isAdmin = false }: { isAdmin?: boolean }) => {
  const { breakGlass: t } = useWords();
  const asked = useAsk(breakGlassesDocument, {});
  const looking = useAct(lookAtBreakGlassDocument, [breakGlassesDocument]);
  const words = useWords();
  if (asked.isPending) return null;
  if (!asked.data) return <Failed fault={asked.error} retry={() => void asked.refetch()} />;
  const { breakGlasses } = asked.data;
  // An admin is done with what was looked at; it stays below.
  const isOver = (each: BreakGlassFieldsFragment) => isAdmin && each.lookedAt !== null && !each.isOpen;
  const [waiting, earlier] = [breakGlasses.filter(each => !isOver(each)), breakGlasses.filter(isOver)];
  if (breakGlasses.length === 0) return null;
  const rows = (of: BreakGlassFieldsFragment[]) => (
    <ul>
      {of.map(each => (
        <BreakGlassRow key={each.id} glass={each}>
          {isAdmin && each.lookedAt === null && !each.isMine && (
            <Button
              size="small"
              variant="outlined"
              disabled={looking.pending}
              onClick={() => void looking.act({ id: each.id })}
              aria-label={t.lookSaid(each.byName)}
            >
              {t.look}
            </Button>
          )}
        </BreakGlassRow>
      ))}
    </ul>
  );
  return (
    <section className="card alerts" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className="muted">{isAdmin ? t.forAdmin : t.forTeam}</p>
      {rows(waiting)}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          {rows(earlier)}
        </details>
      )}
      {looking.fault && <FaultNote>{explain(looking.fault, words)}</FaultNote>}
    </section>
  );
};

const BreakGlassRow = ({ glass, children }: { glass: BreakGlassFieldsFragment; children: React.ReactNode }) => {
  const { breakGlass: t, shell } = useWords();
  const dates = useDates();
  const { partnerNames, reference, byName, isMine, reason, openedAt, endsAt, isOpen, lookedAt, lookedByName } = glass;
  const names = partnerNames.length > 0 ? shell.and(partnerNames[0] ?? '', partnerNames[1] ?? '') : t.referenceOf(reference);
  return (
    <li className="alert-row">
      <div className="grow">
        <div className="row wrap">
          <Chip tone={isOpen ? 'watch' : 'plain'}>{isOpen ? t.isOpen(dates.time(endsAt)) : t.isClosed}</Chip>
          <b>{names}</b>
          <span className="muted small">{t.opened(isMine ? t.you : byName, dates.moment(openedAt))}</span>
        </div>
        <p>{reason}</p>
        {lookedAt !== null && <p className="muted small">{t.lookedBy(lookedByName ?? '', dates.moment(lookedAt))}</p>}
      </div>
      {children}
    </li>
  );
};
