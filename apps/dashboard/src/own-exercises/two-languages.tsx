import { wordsIn } from '@roadback/domain/exercise-words';
import type { ExerciseFault, ExerciseFaults } from '@roadback/domain/exercise-faults';
import type { Language, Words } from '@roadback/domain/exercise';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { behind, type Question } from './draft-changes';

/** What the editor tells all its fields. */
export interface Telling {
  /** What is wrong, by place; empty until it is asked for. */
  faults: ExerciseFaults;
  /** The languages that are written in; the other one has no fields. */
  written: readonly Language[];
}

/** What each part of a question's page is given: the question, where it stands, and how it was before. */
export interface QuestionPart {
  question: Question;
  at: string;
  before: Question | undefined;
  telling: Telling;
  onChange: (change: Partial<Question>) => void;
}

/** One text in the languages that are written in, side by side. */
export const TwoLanguages = ({
  label,
  path,
  words,
  before,
  telling,
  lines = 1,
  help,
  onChange,
}: {
  label: string;
  path: string;
  words: Words;
  /** The same text in the version that is given. */
  before?: Words | null | undefined;
  telling: Telling;
  lines?: number;
  help?: string;
  onChange: (words: Words) => void;
}) => {
  const { ownExercises: t, faults: said } = useWords();
  const say = (fault: ExerciseFault | undefined) => fault && said.byField[fault];
  const isBehind = behind(words, before);
  return (
    <div className="two-languages">
      {telling.written.map(language => {
        const key = language === 'EN' ? 'en' : 'es';
        const fault = say(telling.faults[`${path}.${key}`] ?? telling.faults[path]);
        return (
          <div key={language} className={isBehind === language ? 'is-behind' : undefined}>
            <LineField
              label={telling.written.length === 1 ? label : `${label}, ${t.words[key]}`}
              value={wordsIn(language, words)}
              onChange={event => onChange({ ...words, [key]: event.target.value })}
              multiline
              minRows={lines}
              fullWidth
              fault={fault}
              help={isBehind === language ? t.behind[language] : help}
              slotProps={{ htmlInput: { lang: key } }}
            />
          </div>
        );
      })}
    </div>
  );
};
