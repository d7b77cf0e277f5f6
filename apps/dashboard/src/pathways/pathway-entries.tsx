import Checkbox from '@mui/material/Checkbox';
import { needsClearance } from '@roadback/domain/exercise';
import { useDates } from '../language/use-dates';
import { useLanguage, useWords } from '../language/use-words';
import { wordsOfRule } from '../library/rule-words';
import { Chip } from '../look/chip';
import type { Couple } from '../couple/timeline-of';
import type { Placed } from './lanes-of';

/** What a pathway is made of, entry by entry; each can be left out. */
export const PathwayEntries = ({
  couple,
  placed,
  leftOut,
  onToggle,
}: {
  couple: Couple;
  placed: readonly Placed[];
  leftOut: readonly string[];
  onToggle: (key: string) => void;
}) => {
  const words = useWords();
  const { pathways: t, couple: coupleWords, faults } = words;
  const language = useLanguage();
  const dates = useDates();
  const reasons: Record<string, string> = faults.byReason;
  // Where each partner gets an entry alone there are two of it; they are given or left out as one.
  const entries = placed.filter(({ key }, index) => placed.findIndex(each => each.key === key) === index);
  const whom = ({ key, mode }: Placed) => {
    const ids = placed.filter(each => each.key === key).flatMap(each => each.clientIds);
    const names = couple.partners.filter(partner => ids.includes(partner.id)).map(partner => partner.givenName);
    if (mode === 'TOGETHER') return coupleWords.assignments.forTogether;
    return names.length > 1 ? coupleWords.assignments.forEach : coupleWords.assignments.forOne(names[0] ?? '');
  };
  return (
    <ul className="pathway-entries">
      {entries.map(each => {
        const { key, exercise, schedule, refused } = each;
        const title = exercise.title[language];
        const isIn = !leftOut.includes(key);
        return (
          <li key={key} className={isIn ? 'pathway-entry' : 'pathway-entry out'}>
            <Checkbox
              size="small"
              checked={isIn}
              onChange={() => onToggle(key)}
              slotProps={{ input: { 'aria-label': t.give(title, dates.day(schedule.startsOn)) } }}
            />
            <div className="grow">
              <b>{title}</b>
              <p className="muted small">
                {[
                  whom(each),
                  schedule.rule === null
                    ? words.schedule.lineOnce(dates.day(schedule.startsOn), schedule.opensAt)
                    : `${wordsOfRule(schedule.rule, words, schedule.opensAt)}, ${t.from(dates.day(schedule.startsOn))}`,
                ].join(' · ')}
              </p>
              {refused && isIn && <p className="small pathway-stopped">{reasons[refused] ?? faults.byCode.REFUSED}</p>}
            </div>
            {needsClearance(exercise.safetyClass) && <Chip tone="info">{words.library.needsClearance}</Chip>}
          </li>
        );
      })}
    </ul>
  );
};
