import { areasOf, forItsAuthor, type SafetyItem } from './safety-item.js';

const about = (area: SafetyItem['area']) => ({ safety: { area, answers: ['often', 'in-person'] } });

it.each([
  ['SELF_HARM', 'often', ['SELF_HARM']],
  ['SELF_HARM', 'no', []],
  ['PARTNER', 'in-person', ['PARTNER']],
  ['PARTNER', 'no', []],
  ['PARTNER', undefined, []],
  ['PARTNER', 3, []],
  ['PARTNER', ['often'], []],
] as const)('an answer about %s counts where it is one of those that count: %j', (area, answer, areas) =>
  expect(areasOf(about(area), answer)).toEqual(areas),
);

it('any other question says nothing about safety', () => expect(areasOf({}, 'often')).toEqual([]));

it('R20: the phone knows when the lines come first, and never which answer about the partner counts', () => {
  expect(forItsAuthor(about('SELF_HARM').safety)).toEqual(about('SELF_HARM').safety);
  expect(forItsAuthor(about('PARTNER').safety)).toEqual({ area: 'PARTNER', answers: [] });
});
