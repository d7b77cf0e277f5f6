import type { ExerciseFaults } from '@roadback/domain/exercise-faults';
import type { DashboardMessages } from '@roadback/messages/dashboard';
import { useWords } from '../language/use-words';
import { pageOf, type EditorPage } from './editor-pages';

/** What still stands in the way of publishing; each leads to its place. */
export const WhatStands = ({
  faults,
  isChanged,
  onGo,
}: {
  faults: ExerciseFaults;
  isChanged: boolean;
  onGo: (page: EditorPage) => void;
}) => {
  const words = useWords();
  const { ownExercises: t, faults: said } = words;
  const found = Object.entries(faults);
  return (
    <section className="card own-way" aria-labelledby="own-way">
      <h2 id="own-way">{t.way.title}</h2>
      {found.length === 0 ? (
        <p className="muted">{isChanged ? t.way.none : t.way.unchanged}</p>
      ) : (
        <ul>
          {found.map(([path, fault]) => (
            <li key={path}>
              <button type="button" className="own-way-item" onClick={() => onGo(pageOf(path))}>
                {t.way.at(placeOf(path, words), said.byField[fault])}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Where something stands, in words: "Question 2, Option 1, Spanish". */
function placeOf(path: string, { ownExercises: t }: DashboardMessages): string {
  const parts = path.split('.');
  const number = (part: string) => String(Number(part) + 1);
  const names: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const [part, next] = [parts[index]!, parts[index + 1]];
    if (part === 'questions' && next !== undefined) names.push(t.question(number(next)));
    else if (part === 'options' && next !== undefined) names.push(t.option(number(next)));
    else if (part === 'en' || part === 'es') names.push(t.words[part]);
    else if (part in t.fields && part !== 'label' && part !== 'prompt' && part !== 'key')
      names.push(t.fields[part as keyof typeof t.fields]);
  }
  return names.join(', ');
}
