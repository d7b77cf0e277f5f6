import type { Answers } from '@roadback/domain/answers';
import type { ReaderNames } from '../shell/readers';
import type { AskedQuestion } from './answer-words';
import { ChoiceInput, MultipleChoiceInput } from './choice-input';
import { NumberInput } from './number-input';
import { Scale } from '../shell/scale';
import { useWords } from '../words/words';

export type Answer = Answers[string];

export interface QuestionInputProps {
  question: AskedQuestion;
  /** The heading of the page, which is the question itself. */
  labelledBy: string;
  prompt: string;
  /** Whoever the words of the exercise speak of. */
  names: ReaderNames;
  describedBy: string;
  value: Answer | undefined;
  onChange: (value: Answer | undefined) => void;
}

/** The fitting way to answer each type of question. */
export function QuestionInput(props: QuestionInputProps) {
  const { question, labelledBy, describedBy, value, onChange, prompt, names } = props;
  const { say } = useWords();
  const text = typeof value === 'string' ? value : '';
  switch (question.type) {
    case 'SCALE':
      return (
        <Scale
          label={prompt}
          hiddenLabel
          value={typeof value === 'number' ? value : null}
          onChange={next => onChange(next ?? undefined)}
          min={question.min ?? 0}
          max={question.max ?? 10}
          minLabel={question.minLabel && say(question.minLabel, names)}
          maxLabel={question.maxLabel && say(question.maxLabel, names)}
          optional={!question.required}
          describedBy={describedBy}
        />
      );
    case 'CHOICE':
      return <ChoiceInput {...props} />;
    case 'MULTIPLE_CHOICE':
      return <MultipleChoiceInput {...props} />;
    case 'NUMBER':
      return <NumberInput {...props} />;
    case 'DATE':
      return (
        <input
          type="date"
          className="line-input"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          value={text}
          onChange={event => onChange(event.target.value || undefined)}
        />
      );
    case 'SHORT_TEXT':
      return (
        <input
          type="text"
          className="line-input own-words"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          value={text}
          onChange={event => onChange(event.target.value || undefined)}
        />
      );
    case 'LONG_TEXT':
      return (
        <textarea
          className="own-words long"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          rows={8}
          value={text}
          onChange={event => onChange(event.target.value || undefined)}
        />
      );
  }
}
