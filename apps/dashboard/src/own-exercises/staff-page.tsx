import { languages } from '@roadback/domain/exercise';
import { useWords } from '../language/use-words';
import type { Draft } from './draft-changes';
import { TwoLanguages, type Telling } from './two-languages';

const nothing = { en: '', es: '' };

/** What staff alone read: in a sentence, how to give it, when to be careful. */
export const StaffPage = ({ draft, telling, onChange }: { draft: Draft; telling: Telling; onChange: (draft: Draft) => void }) => {
  const { ownExercises: t } = useWords();
  const both = { ...telling, written: languages };
  return (
    <section className="card own-page" aria-labelledby="own-page">
      <h2 id="own-page">{t.page.staff}</h2>
      <p className="muted">{t.staffText}</p>
      <TwoLanguages
        label={t.fields.summary}
        path="summary"
        words={draft.summary}
        telling={both}
        lines={2}
        onChange={summary => onChange({ ...draft, summary })}
      />
      <TwoLanguages
        label={t.fields.counselorGuide}
        path="counselorGuide"
        words={draft.counselorGuide}
        telling={both}
        lines={4}
        onChange={counselorGuide => onChange({ ...draft, counselorGuide })}
      />
      <TwoLanguages
        label={t.fields.caution}
        path="caution"
        words={draft.caution ?? nothing}
        telling={both}
        lines={2}
        onChange={caution => onChange({ ...draft, caution: caution.en === '' && caution.es === '' ? null : caution })}
      />
    </section>
  );
};
