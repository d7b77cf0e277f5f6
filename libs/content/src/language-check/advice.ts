import type { Words } from '@roadback/domain/exercise';
import type { LanguageKind } from '@roadback/domain/language-check';

/** Where to go instead, one sentence by kind: a direction and never the words. */
export const directions: Readonly<Record<LanguageKind, Words>> = {
  SHIFT_BLAME: {
    en: 'Say what you did in words that start with I, and leave what others did for another conversation.',
    es: 'Di lo que hiciste con verbos en primera persona y deja lo que hicieron otros para otra conversación.',
  },
  EXCUSE: {
    en: 'Name the moment in which you could have done otherwise, and what you chose.',
    es: 'Nombra el momento en que podías hacer otra cosa y lo que elegiste.',
  },
  MINIMIZE: {
    en: 'Give what happened its full size, as the person hearing it knows it.',
    es: 'Dale a lo que pasó su tamaño entero, el que conoce quien lo escucha.',
  },
  CONDITIONAL: {
    en: 'State the hurt as a fact that you see and that came from what you did.',
    es: 'Nombra el dolor como un hecho que ves y que viene de lo que hiciste.',
  },
  PASSIVE: {
    en: 'Put yourself into the sentence as the one who acted.',
    es: 'Ponte en la frase como quien actuó.',
  },
  VAGUE: {
    en: 'Name one thing that you did, so plainly that nobody has to guess.',
    es: 'Nombra una cosa que hiciste, con tanta claridad que nadie tenga que adivinar.',
  },
  PAST_AS_WEAPON: {
    en: 'Say what you feel today and what you would like now; the past may be there as the reason.',
    es: 'Di lo que sientes hoy y lo que te gustaría ahora; el pasado puede estar ahí como motivo.',
  },
};

/** Why a phrase is marked, one sentence by family of rules: the rule's id without its language. */
export const reasons: Readonly<Record<string, Words>> = {
  'blame.you-made-me': {
    en: 'This tells the choice as something that the other person brought about.',
    es: 'Aquí la decisión se cuenta como algo que provocó la otra persona.',
  },
  'blame.but-you': {
    en: 'What follows the apology speaks of the other person, and the apology is hard to hear behind it.',
    es: 'Lo que sigue a la disculpa habla de la otra persona, y detrás de eso la disculpa se oye poco.',
  },
  'blame.because-you': {
    en: 'The reason given here is something that the other person did.',
    es: 'El motivo que se da aquí es algo que hizo la otra persona.',
  },
  'blame.if-only-you': {
    en: 'This imagines that another behavior of the other person would have prevented it.',
    es: 'Esto imagina que se habría evitado si la otra persona hubiera actuado de otro modo.',
  },
  'blame.your-failings': {
    en: 'This may be a real hurt, and in an apology it turns the light on the other person.',
    es: 'Puede ser un dolor real, y en una disculpa vuelve la luz hacia la otra persona.',
  },
  'blame.both-of-us': {
    en: 'The share of both may be true for the relationship, and this choice was made by one.',
    es: 'Lo de ambos puede ser cierto para la relación, y esta decisión la tomó una sola persona.',
  },
  'blame.someone-else': {
    en: 'Here somebody else takes the part of the one who chose.',
    es: 'Aquí otra persona ocupa el lugar de quien decidió.',
  },
  'excuse.state-i-was-in': {
    en: 'How you were may be true, and beside an apology it can sound like the reason why it was less your choice.',
    es: 'Cómo te sentías puede ser cierto, y junto a una disculpa puede sonar a que la decisión fue menos tuya.',
  },
  'excuse.not-in-control': {
    en: 'This says that something else was in control.',
    es: 'Esto dice que el control lo tenía otra cosa.',
  },
  'excuse.circumstance': {
    en: 'Here a circumstance explains what was a choice.',
    es: 'Aquí una circunstancia explica lo que fue una decisión.',
  },
  'excuse.turning-to-explain': {
    en: 'Here the text turns from what was done to an explanation, and the explanation is what stays in the ear.',
    es: 'Aquí el texto pasa de lo que se hizo a una explicación, y la explicación es lo que queda en el oído.',
  },
  'excuse.how-i-am-made': {
    en: 'Where something comes from can help you to change it, and here it can sound as if it had to happen.',
    es: 'Saber de dónde viene algo puede ayudarte a cambiarlo, y aquí puede sonar a que tenía que pasar.',
  },
  'excuse.i-meant-well': {
    en: 'What you intended is about you, and the person who was hurt lives with what was done.',
    es: 'La intención habla de ti, y quien recibió el daño vive con lo que pasó.',
  },
  'minimize.only-a-little': {
    en: 'Words that count it small can tell the other person that their pain is too large.',
    es: 'Las palabras que lo hacen pequeño pueden decirle a la otra persona que su dolor es demasiado grande.',
  },
  'minimize.meant-nothing': {
    en: 'What it meant to you does not make it smaller for the person who was hurt.',
    es: 'Lo que significó para ti no lo hace más pequeño para quien recibió el daño.',
  },
  'minimize.not-so-bad': {
    en: 'This weighs the hurt against something worse, and then it has no room.',
    es: 'Esto compara el dolor con algo peor y lo deja sin lugar.',
  },
  'conditional.sorry-if': {
    en: 'An “if” leaves open whether there was any hurt at all.',
    es: 'Un «si» deja abierto que haya habido algún dolor.',
  },
  'conditional.if-then-sorry': {
    en: 'The apology waits here for a condition that has been met already.',
    es: 'La disculpa espera aquí una condición que ya se cumplió.',
  },
  'conditional.sorry-you-feel': {
    en: 'This is sorry for the reaction, and what was done is missing.',
    es: 'Esto lamenta la reacción, y falta lo que se hizo.',
  },
  'conditional.may-have': {
    en: 'Words like “may” or “any” sound as if the hurt were not certain.',
    es: 'Palabras como «quizás» o «cualquier» suenan a que el dolor no es seguro.',
  },
  'passive.things-were-done': {
    en: 'The one who did it does not appear in this sentence.',
    es: 'En esta frase no aparece quien lo hizo.',
  },
  'passive.it-happened': {
    en: 'This tells it as something that came by itself.',
    es: 'Esto lo cuenta como algo que llegó por sí mismo.',
  },
  'passive.somehow': {
    en: 'This skips the steps that led there, and each of them was a choice.',
    es: 'Esto se salta los pasos que llevaron hasta ahí, y cada uno fue una decisión.',
  },
  'vague.sorry-for-everything': {
    en: 'An apology for everything leaves the other person alone with what it is about.',
    es: 'Una disculpa por todo deja a la otra persona a solas con aquello de lo que se trata.',
  },
  'vague.and-the-rest': {
    en: 'What goes unnamed here is often what most needs to be heard.',
    es: 'Lo que aquí queda sin nombre suele ser lo que más falta hace oír.',
  },
  'vague.some-things': {
    en: 'This could be about almost anything, so it is hard to believe that it is about what hurt.',
    es: 'Esto podría tratar de casi cualquier cosa, y cuesta creer que trate de lo que dolió.',
  },
  // No rule knows the phrase; its words weigh like those of phrases that do this.
  'weighed.shift-blame': {
    en: 'This sounds as if the reason lay with somebody else.',
    es: 'Esto suena a que el motivo estuviera en otra persona.',
  },
  'weighed.excuse': {
    en: 'This sounds like an explanation that makes the choice smaller.',
    es: 'Esto suena a una explicación que hace más pequeña la decisión.',
  },
  'weighed.minimize': {
    en: 'This sounds as if it had been less than it was for the person who was hurt.',
    es: 'Esto suena a que hubiera sido menos de lo que fue para quien recibió el daño.',
  },
  'weighed.conditional': {
    en: 'This sounds as if the hurt or the apology were still open.',
    es: 'Esto suena a que el dolor o la disculpa siguieran en duda.',
  },
  'weighed.passive': {
    en: 'This sounds as if it had come about without anybody doing it.',
    es: 'Esto suena a que hubiera pasado sin que nadie lo hiciera.',
  },
  'weighed.vague': {
    en: 'This could be said of many things, and what it is about goes unnamed.',
    es: 'Esto se podría decir de muchas cosas, y aquello de lo que trata queda sin nombre.',
  },
  'weapon.always-never': {
    en: '“Always” and “never” speak of the whole person, and the other hears a verdict instead of a wish.',
    es: '«Siempre» y «nunca» hablan de toda la persona, y se oye una sentencia en vez de un deseo.',
  },
  'weapon.after-what-you-did': {
    en: 'Here the past is what the wish is enforced with, and the wish itself gets lost.',
    es: 'Aquí el pasado sirve para imponer el deseo, y el deseo mismo se pierde.',
  },
  'weapon.people-like-you': {
    en: 'This says what the other person is, and nobody can answer a need that is hidden in it.',
    es: 'Esto dice lo que la otra persona es, y nadie puede responder a una necesidad que queda escondida ahí.',
  },
  'weapon.never-forget': {
    en: 'Your pain is allowed to be this big, and as a threat it will not be heard as pain.',
    es: 'Tu dolor puede ser así de grande, y como amenaza no se oye como dolor.',
  },
};

/** `en.blame.you-made-me` belongs to the family `blame.you-made-me`. */
export const familyOf = (ruleId: string): string => ruleId.slice(ruleId.indexOf('.') + 1);
