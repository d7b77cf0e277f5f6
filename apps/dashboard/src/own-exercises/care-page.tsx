import { needsClearance, safetyClasses } from '@roadback/domain/exercise';
import { isAsGuarded, isAsNarrow, isReveal, type Bounds } from '@roadback/domain/own-exercise';
import type { AnswerVisibility } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { ChoiceCard } from '../look/choice-card';
import { FaultNote } from '../look/states';
import { withClass, type Draft } from './draft-changes';
import type { Telling } from './two-languages';

interface Reader {
  key: AnswerVisibility | 'RELEASED';
  allowedVisibilities: AnswerVisibility[];
  visibility: AnswerVisibility;
  isOff: boolean;
}

/** How guarded it is and who may read: never freer than where it comes from. */
export const CarePage = ({
  draft,
  bounds,
  telling,
  onChange,
}: {
  draft: Draft;
  bounds: Bounds;
  telling: Telling;
  onChange: (draft: Draft) => void;
}) => {
  const { ownExercises: t, faults: said } = useWords();
  const { faults } = telling;
  const isInSession = draft.safetyClass === 'COUNSELOR_PRESENT';
  const may = (visibility: AnswerVisibility): boolean => bounds.allowedVisibilities.includes(visibility);
  const readers: Reader[] = [
    { key: 'PRIVATE', allowedVisibilities: ['PRIVATE'], visibility: 'PRIVATE', isOff: false },
    // What is opened for both at once is never shared before, nor released by itself.
    ...(isReveal(bounds)
      ? [{ key: 'HELD', allowedVisibilities: ['PRIVATE', 'HELD'], visibility: 'HELD', isOff: isInSession } satisfies Reader]
      : [
          ...(may('HELD')
            ? [{ key: 'RELEASED', allowedVisibilities: ['PRIVATE', 'HELD'], visibility: 'PRIVATE', isOff: isInSession } satisfies Reader]
            : []),
          {
            key: 'SHARED',
            allowedVisibilities: may('HELD') ? ['PRIVATE', 'HELD', 'SHARED'] : ['PRIVATE', 'SHARED'],
            visibility: draft.visibility,
            isOff: !may('SHARED') || isInSession,
          } satisfies Reader,
        ]),
  ];
  const isShared = draft.allowedVisibilities.includes('SHARED');
  const isHeld = draft.allowedVisibilities.includes('HELD');
  const chosen = isShared ? 'SHARED' : !isHeld ? 'PRIVATE' : isReveal(bounds) ? 'HELD' : 'RELEASED';
  const readersFault = faults.allowedVisibilities ?? faults.visibility;
  return (
    <section className="card own-page" aria-labelledby="own-page">
      <h2 id="own-page">{t.page.care}</h2>
      <fieldset className="own-choices">
        <legend>{t.fields.safetyClass}</legend>
        <p className="muted small">{t.notLower}</p>
        {safetyClasses.map(safetyClass => (
          <ChoiceCard
            key={safetyClass}
            name="safety-class"
            checked={draft.safetyClass === safetyClass}
            disabled={!isAsGuarded(safetyClass, bounds.safetyClass)}
            onChoose={() => onChange(withClass(draft, safetyClass))}
            label={t.classes[safetyClass]}
            help={t.classHelp[safetyClass]}
          />
        ))}
        {faults.safetyClass && <FaultNote>{said.byField[faults.safetyClass]}</FaultNote>}
        {needsClearance(draft.safetyClass) && draft.caution === null && <p className="muted small">{t.noteOnCare}</p>}
      </fieldset>
      <fieldset className="own-choices">
        <legend>{t.fields.allowedVisibilities}</legend>
        <p className="muted small">{t.readersHelp}</p>
        {readers.map(({ key, allowedVisibilities, visibility, isOff }) => (
          <ChoiceCard
            key={key}
            name="readers"
            checked={key === chosen}
            disabled={isOff}
            onChoose={() => onChange({ ...draft, allowedVisibilities, visibility })}
            label={t.readers[key]}
          />
        ))}
      </fieldset>
      {isShared && (
        <fieldset className="own-choices">
          <legend>{t.fields.visibility}</legend>
          {(['PRIVATE', 'SHARED'] as const).map(visibility => (
            <ChoiceCard
              key={visibility}
              name="first-reader"
              checked={draft.visibility === visibility}
              disabled={!isAsNarrow(visibility, bounds.visibility)}
              onChoose={() => onChange({ ...draft, visibility })}
              label={t.first[visibility]}
            />
          ))}
        </fieldset>
      )}
      {readersFault && <FaultNote>{said.byField[readersFault]}</FaultNote>}
    </section>
  );
};
