import LockOutlined from '@mui/icons-material/LockOutlined';
import PeopleAltOutlined from '@mui/icons-material/PeopleAltOutlined';
import { fillNames, type Names } from '@roadback/domain/fill-names';
import { dashboardMessages, type DashboardLocale } from '@roadback/messages/dashboard';
import type { Exercise } from './exercise-filter';
import { QuestionPreview } from './question-preview';
import './phone-preview.css';

/** Page 0 holds the instructions, each following page one question. */
export const pagesOf = (exercise: Exercise): number => exercise.questions.length + 1;

/** An exercise on a phone, with people's names where the text asks for them. */
export const PhonePreview = ({
  exercise,
  names,
  language,
  page,
  note,
  label,
}: {
  exercise: Exercise;
  names: Names;
  language: DashboardLocale;
  page: number;
  note?: string;
  label: string;
}) => {
  const t = dashboardMessages[language].library.preview;
  const pages = pagesOf(exercise);
  const question = page > 0 ? exercise.questions[page - 1] : undefined;
  const isShared = exercise.visibility === 'SHARED';
  return (
    <figure className="phone" lang={language} aria-label={label}>
      <div className="phone-top">
        <span className="grow">{fillNames(exercise.title[language], names)}</span>
        <span>{t.page(page + 1, pages)}</span>
      </div>
      <div className="phone-bar" aria-hidden>
        {Array.from({ length: pages }, (_, index) => (
          <i key={index} className={index <= page ? 'on' : ''} />
        ))}
      </div>
      <div className="phone-body">
        {question?.shownIf && <BranchNote exercise={exercise} branch={question.shownIf} names={names} language={language} />}
        {question ? (
          <QuestionPreview question={question} names={names} language={language} />
        ) : (
          <>
            <p className="phone-question">{fillNames(exercise.title[language], names)}</p>
            <p className="phone-instructions">{fillNames(exercise.instructions[language], names)}</p>
            {note?.trim() && (
              <p className="phone-note">
                <span>{t.noted(names.counselor)}</span>
                {note}
              </p>
            )}
          </>
        )}
      </div>
      <div className="phone-readers">
        {isShared ? <PeopleAltOutlined sx={{ fontSize: 14 }} /> : <LockOutlined sx={{ fontSize: 14 }} />}
        {isShared
          ? t.readers.SHARED(names.partner, names.counselor)
          : exercise.visibility === 'HELD'
            ? t.readers.HELD(names.counselor)
            : t.readers.PRIVATE(names.counselor)}
      </div>
      <div className="phone-send" aria-hidden>
        {page === 0 ? t.begin : page === pages - 1 ? t.send : t.next}
      </div>
    </figure>
  );
};

/** A word to the counselor, not to the client: which answers lead to this question. */
const BranchNote = ({
  exercise,
  branch,
  names,
  language,
}: {
  exercise: Exercise;
  branch: NonNullable<Exercise['questions'][number]['shownIf']>;
  names: Names;
  language: DashboardLocale;
}) => {
  const t = dashboardMessages[language].library.preview;
  const from = exercise.questions.find(each => each.key === branch.question);
  if (!from) return null;
  const options = from.options.filter(option => branch.answers.includes(option.key));
  const answers = options.map(option => t.quoted(fillNames(option.label[language], names))).join(t.or);
  return <p className="phone-branch">{t.onlyAfter(fillNames(from.prompt[language], names), answers)}</p>;
};
