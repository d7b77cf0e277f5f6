import type { Words } from '@roadback/domain/exercise';
import type { Screening, ScreeningArea, ScreeningOption, ScreeningQuestion } from '@roadback/domain/screening';

const option = (key: string, en: string, es: string, isPositive: boolean): ScreeningOption => ({ key, label: { en, es }, isPositive });

/** Everybody may keep an answer for a talk. That it was kept is something to look at too. */
const inPerson = option('in-person', 'I would rather say this in person', 'Prefiero decirlo en persona', true);
const howOften = [
  option('never', 'Never', 'Nunca', false),
  option('sometimes', 'Sometimes', 'A veces', true),
  option('often', 'Often', 'A menudo', true),
  inPerson,
];
const everHappened = [
  option('never', 'Never', 'Nunca', false),
  option('long-ago', 'Yes, more than a year ago', 'Sí, hace más de un año', true),
  option('lately', 'Yes, in the last year', 'Sí, en el último año', true),
  inPerson,
];
const possible = [
  option('yes', 'Yes', 'Sí', false),
  option('mostly', 'Mostly', 'Casi siempre', true),
  option('rarely', 'Rarely, or not at all', 'Casi nunca o nunca', true),
  inPerson,
];
const aboutMyself = [
  option('no', 'No', 'No', false),
  option('sometimes', 'Yes, now and then', 'Sí, de vez en cuando', true),
  option('often', 'Yes, often', 'Sí, a menudo', true),
  inPerson,
];

const asked = (
  key: string,
  area: ScreeningArea,
  prompt: Words,
  options: readonly ScreeningOption[],
  more: Partial<Pick<ScreeningQuestion, 'isOptional' | 'help'>> = {},
): ScreeningQuestion => ({ key, area, isOptional: false, help: null, prompt, options, ...more });

/**
 * Our own questions on fear, control, money, phone, injury, sexual pressure and harm to oneself. They are no instrument and have no score:
 * each answer says whether a counselor must look, and the counselor's talk decides (R3).
 */
const first: Screening = {
  version: 1,
  questions: [
    asked(
      'afraid',
      'FEAR',
      { en: 'Are there times when you are afraid of your partner?', es: '¿Hay momentos en que tienes miedo de tu pareja?' },
      howOften,
    ),
    asked(
      'after-sessions',
      'FEAR',
      {
        en: 'Do you hold things back here because of what could happen to you afterwards?',
        es: '¿Callas cosas aquí por lo que podría pasarte después?',
      },
      howOften,
    ),
    asked(
      'say-no',
      'CONTROL',
      {
        en: 'Can you say no to your partner without having to pay for it later?',
        es: '¿Puedes decirle que no a tu pareja sin tener que pagarlo después?',
      },
      possible,
    ),
    asked(
      'decides',
      'CONTROL',
      {
        en: 'Does your partner decide whom you see, where you go or how you dress?',
        es: '¿Decide tu pareja a quién ves, adónde vas o cómo te vistes?',
      },
      howOften,
    ),
    asked(
      'money',
      'MONEY',
      {
        en: 'Does your partner keep money from you, or make you account for small things that you buy?',
        es: '¿Tu pareja te niega dinero o te hace rendir cuentas de lo poco que compras?',
      },
      howOften,
    ),
    asked(
      'phone',
      'PHONE',
      {
        en: 'Does your partner look through your phone, or check where you are, when you do not want it?',
        es: '¿Tu pareja mira tu teléfono o comprueba dónde estás cuando tú no quieres?',
      },
      howOften,
    ),
    asked(
      'hurt',
      'INJURY',
      {
        en: 'Has your partner pushed, hit, held or choked you, or hurt you in another way?',
        es: '¿Tu pareja te ha empujado, golpeado, sujetado o apretado el cuello, o te ha hecho daño de otra manera?',
      },
      everHappened,
    ),
    asked(
      'threatened',
      'INJURY',
      {
        en: 'Has your partner threatened to hurt you, themself, a child, somebody close to you or an animal?',
        es: '¿Tu pareja ha amenazado con hacerte daño a ti, a sí, a un niño, a alguien cercano o a un animal?',
      },
      everHappened,
    ),
    asked(
      'pressed',
      'SEXUAL_PRESSURE',
      {
        en: 'Have you been pressed or made to do something sexual that you did not want?',
        es: '¿Te han presionado u obligado a hacer algo sexual que no querías?',
      },
      everHappened,
    ),
    asked(
      'harm-to-myself',
      'SELF_HARM',
      {
        en: 'In the last weeks, have you thought of ending your life, or of hurting yourself?',
        es: 'En las últimas semanas, ¿has pensado en quitarte la vida o en hacerte daño?',
      },
      aboutMyself,
      { isOptional: true, help: { en: 'You may leave this one open.', es: 'Esta la puedes dejar sin responder.' } },
    ),
  ],
};

/** All versions, newest last. What was asked stays as it was (R13): changed words are a new version. */
export const screenings: readonly Screening[] = [first];
export const newestScreening = screenings.at(-1)!;

export function screeningOf(version: number): Screening {
  const found = screenings.find(each => each.version === version);
  if (!found) throw new Error(`there is no version ${version} of the screening`);
  return found;
}
