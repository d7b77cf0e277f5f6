import type { ScreeningAnswers } from '@roadback/domain/screening';

/** Invented answers for the demo: nothing to look at. */
export const quietAnswers: ScreeningAnswers = {
  afraid: 'never',
  'after-sessions': 'never',
  'say-no': 'yes',
  decides: 'never',
  money: 'never',
  phone: 'never',
  hurt: 'never',
  threatened: 'never',
  pressed: 'never',
};

/** And somebody whose day is watched. */
export const watchedAnswers: ScreeningAnswers = { ...quietAnswers, 'say-no': 'mostly', decides: 'sometimes', phone: 'often' };
