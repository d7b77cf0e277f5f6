import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { QuestionType } from '../generated/graphql';
import { useWords } from '../language/use-words';
import { FilterChip } from '../library/filter-chip';
import { FaultNote } from '../look/states';
import { BranchEditor } from './branch-editor';
import { asType, type Draft, type Question } from './draft-changes';
import { OptionsEditor } from './options-editor';
import { RangeEditor } from './range-editor';
import { SafetyEditor } from './safety-editor';
import { TwoLanguages, type Telling } from './two-languages';

const types: readonly QuestionType[] = ['LONG_TEXT', 'SHORT_TEXT', 'CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'NUMBER', 'DATE'];
const nothing = { en: '', es: '' };

/** One question: what it asks for, in which words, and when it comes up. */
export const QuestionPage = ({
  draft,
  index,
  before,
  telling,
  onChange,
  onMove,
  onRemove,
}: {
  draft: Draft;
  index: number;
  /** The question of this name in the version that is given. */
  before: Question | undefined;
  telling: Telling;
  onChange: (change: Partial<Question>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) => {
  const { ownExercises: t, faults: said } = useWords();
  const question = draft.questions[index]!;
  const at = `questions.${index}`;
  const isChoice = question.type === 'CHOICE' || question.type === 'MULTIPLE_CHOICE';
  const keyFault = telling.faults[`${at}.key`];
  const acts = [
    { label: t.up, icon: <ArrowUpward fontSize="small" />, act: () => onMove(-1), off: index === 0 },
    { label: t.down, icon: <ArrowDownward fontSize="small" />, act: () => onMove(1), off: index === draft.questions.length - 1 },
    { label: t.remove, icon: <DeleteOutlined fontSize="small" />, act: onRemove, off: false },
  ];
  return (
    <section className="card own-page" aria-labelledby="own-page">
      <div className="row">
        <h2 id="own-page" className="grow">
          {t.question(String(index + 1))}
        </h2>
        {acts.map(({ label, icon, act, off }) => (
          <Tooltip key={label} describeChild title={label}>
            <span>
              <IconButton size="small" aria-label={label} disabled={off} onClick={act}>
                {icon}
              </IconButton>
            </span>
          </Tooltip>
        ))}
      </div>
      <div className="own-types" role="group" aria-label={t.asks}>
        {types.map(type => (
          <FilterChip key={type} label={t.types[type]} isOn={question.type === type} onToggle={() => onChange(asType(question, type))} />
        ))}
      </div>
      {keyFault && <FaultNote>{said.byField[keyFault]}</FaultNote>}
      <TwoLanguages
        label={t.fields.prompt}
        path={`${at}.prompt`}
        words={question.prompt}
        before={before?.prompt}
        telling={telling}
        lines={2}
        onChange={prompt => onChange({ prompt })}
      />
      <TwoLanguages
        label={t.fields.help}
        path={`${at}.help`}
        words={question.help ?? nothing}
        before={before?.help}
        telling={telling}
        onChange={help => onChange({ help: help.en === '' && help.es === '' ? null : help })}
      />
      {isChoice && <OptionsEditor question={question} at={at} before={before} telling={telling} onChange={onChange} />}
      {question.type === 'CHOICE' && <SafetyEditor question={question} fault={telling.faults[`${at}.safety`]} onChange={onChange} />}
      {(question.type === 'SCALE' || question.type === 'NUMBER') && (
        <RangeEditor question={question} at={at} before={before} telling={telling} onChange={onChange} />
      )}
      <FormControlLabel
        control={<Checkbox size="small" checked={question.required} onChange={event => onChange({ required: event.target.checked })} />}
        label={t.required}
      />
      <BranchEditor draft={draft} index={index} fault={telling.faults[`${at}.shownIf`]} onChange={shownIf => onChange({ shownIf })} />
    </section>
  );
};
