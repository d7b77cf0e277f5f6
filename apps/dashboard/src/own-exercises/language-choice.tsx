import { languages, type Language } from '@roadback/domain/exercise';
import { useState } from 'react';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';

/** Both languages, or one of them: leaving one out takes its words away, and says what clients who read it will see. */
export const LanguageChoice = ({
  written,
  onLeave,
  onChange,
}: {
  written: readonly Language[];
  onLeave: (language: Language) => void;
  onChange: (left: Language | null) => void;
}) => {
  const { ownExercises: t } = useWords();
  const [leaving, setLeaving] = useState<Language | null>(null);
  const left = languages.find(language => !written.includes(language));
  return (
    <div className="row wrap own-languages">
      {left ? (
        <>
          <span className="muted small grow">{t.leftOut[left]}</span>
          <button type="button" className="link-button quiet" onClick={() => onChange(null)}>
            + {t.words[left === 'EN' ? 'en' : 'es']}
          </button>
        </>
      ) : (
        languages.map(language => (
          <button key={language} type="button" className="link-button quiet" onClick={() => setLeaving(language)}>
            {t.leaveOut[language]}
          </button>
        ))
      )}
      {leaving && (
        <FormDialog
          title={t.leaveOut[leaving]}
          text={`${t.leavesOutText} ${t.leftOut[leaving]}`}
          submit={t.leaveOut[leaving]}
          submitting={t.saving}
          pending={false}
          fault={null}
          onSubmit={() => {
            onLeave(leaving);
            onChange(leaving);
            setLeaving(null);
          }}
          onClose={() => setLeaving(null)}
        >
          {null}
        </FormDialog>
      )}
    </div>
  );
};
