import MenuItem from '@mui/material/MenuItem';
import { useWords } from '../language/use-words';
import { wordsOfRule } from '../library/rule-words';
import { emptyShows, LineField } from '../look/line-field';
import type { Draft } from './draft-changes';
import { TwoLanguages, type Telling } from './two-languages';

const rhythms = ['FREQ=DAILY;COUNT=7', 'FREQ=DAILY;COUNT=14', 'FREQ=WEEKLY;COUNT=4', 'FREQ=WEEKLY;COUNT=8', 'FREQ=MONTHLY;COUNT=3'];

/** What the client reads first, how long it takes, and how often it suits. */
export const AboutPage = ({
  draft,
  before,
  telling,
  onChange,
}: {
  draft: Draft;
  before: Draft;
  telling: Telling;
  onChange: (draft: Draft) => void;
}) => {
  const words = useWords();
  const t = words.ownExercises;
  const { faults } = telling;
  const choices = [...new Set([...rhythms, ...(draft.suggestedRule === null ? [] : [draft.suggestedRule])])];
  return (
    <section className="card own-page" aria-labelledby="own-page">
      <h2 id="own-page">{t.page.about}</h2>
      <p className="muted">
        {t.aboutText} {t.tokens}
      </p>
      <TwoLanguages
        label={t.fields.title}
        path="title"
        words={draft.title}
        before={before.title}
        telling={telling}
        onChange={title => onChange({ ...draft, title })}
      />
      <TwoLanguages
        label={t.fields.instructions}
        path="instructions"
        words={draft.instructions}
        before={before.instructions}
        telling={telling}
        lines={4}
        onChange={instructions => onChange({ ...draft, instructions })}
      />
      <div className="own-row">
        <LineField
          label={t.fields.minutes}
          type="number"
          value={draft.minutes}
          onChange={event => onChange({ ...draft, minutes: Math.trunc(Number(event.target.value)) })}
          fault={faults.minutes && words.faults.byField[faults.minutes]}
        />
        <LineField
          select
          slotProps={emptyShows}
          label={t.fields.suggestedRule}
          value={draft.suggestedRule ?? ''}
          disabled={draft.safetyClass === 'COUNSELOR_PRESENT' && draft.suggestedRule === null}
          onChange={event => onChange({ ...draft, suggestedRule: event.target.value || null })}
          fault={faults.suggestedRule && words.faults.byField[faults.suggestedRule]}
        >
          <MenuItem value="">{wordsOfRule(null, words)}</MenuItem>
          {choices.map(rule => (
            <MenuItem key={rule} value={rule}>
              {wordsOfRule(rule, words)}
            </MenuItem>
          ))}
        </LineField>
      </div>
    </section>
  );
};
