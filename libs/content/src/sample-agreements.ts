import type { AgreementTerms } from '@roadback/domain/agreement';

/** An invented agreement for the demo, with how one partner felt before and after looking together; days count back from today. */
export interface SampleAgreement extends AgreementTerms {
  startedDaysAgo: number;
  looks: { daysAgo: number; by: 'FIRST' | 'SECOND'; before: number; after: number }[];
}

export const sampleAgreementEn: SampleAgreement = {
  scopes: ['WEEK_CALENDAR', 'PHONE_BILL'],
  purpose: 'So that Maya does not have to guess, while answers are still coming in.',
  taper: 'Twice a week for two weeks, then once a week, then only when one of us asks.',
  notLookedAt: 'What friends and family write to either of us.',
  days: 30,
  startedDaysAgo: 12,
  looks: [
    { daysAgo: 10, by: 'FIRST', before: 7, after: 4 },
    { daysAgo: 10, by: 'SECOND', before: 6, after: 5 },
    { daysAgo: 6, by: 'FIRST', before: 6, after: 4 },
    { daysAgo: 3, by: 'FIRST', before: 5, after: 3 },
  ],
};

export const sampleAgreementEs: SampleAgreement = {
  scopes: ['BANK_STATEMENT', 'PURCHASES'],
  purpose: 'Para que Rosa no tenga que adivinar mientras ponemos las cuentas en orden.',
  taper: 'Cada viernes durante tres semanas; después, una vez al mes.',
  notLookedAt: 'Lo que cada persona gasta en regalos.',
  days: 30,
  startedDaysAgo: 9,
  looks: [
    { daysAgo: 8, by: 'FIRST', before: 6, after: 3 },
    { daysAgo: 1, by: 'FIRST', before: 4, after: 2 },
  ],
};
