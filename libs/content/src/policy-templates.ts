import type { PolicyVariant } from '@roadback/domain/policy';

/** A text to start a confidentiality policy from (R6). A practice makes it its own, and has it looked at where its law asks for that. */
export interface PolicyTemplate {
  variant: PolicyVariant;
  textEn: string;
  textEs: string;
}

const bothEn = `We work with you as a couple. The couple is our client: what we do, we do for the two of you.

`;
const bothEs = `Trabajamos con ustedes como pareja. Nuestra clienta es la pareja: lo que hacemos, lo hacemos por los dos.

`;
const limitsEn = `

There are limits that the law sets. When somebody is in danger of being harmed, or a child or a person in need of care is being hurt, we must act, and may have to tell others. A court can ask for records. We tell you beforehand where we can.

What you say about fear, control or violence at home is an exception to all of the above: we never bring it to your partner, and talk with you alone about what is safe.

Each of you may ask us at any time what this means for something you would like to say, before you say it.`;
const limitsEs = `

Hay límites que pone la ley. Si alguien corre peligro de sufrir daño, o si se está haciendo daño a un menor o a una persona que necesita cuidados, tenemos que actuar y quizá avisar a otros. Un tribunal puede pedir expedientes. Te avisamos antes siempre que podamos.

Lo que cuentes sobre miedo, control o violencia en casa es una excepción a todo lo anterior: nunca se lo llevamos a tu pareja, y hablamos contigo a solas de lo que es seguro.

Cada quien puede preguntarnos en cualquier momento qué significa esto para algo que quiera contar, antes de contarlo.`;

export const policyTemplates: readonly PolicyTemplate[] = [
  {
    variant: 'NO_SECRETS',
    textEn: `${bothEn}We keep no secrets between you. What one of you tells us, by word, in a call or in writing, we may bring into a session with both of you when we think that the work needs it. We tell you first, and help you to say it yourself if you want to.

If you need a place for something that your partner must never hear, ask us for a colleague who sees you alone.${limitsEn}`,
    textEs: `${bothEs}No guardamos secretos entre ustedes. Lo que uno de los dos nos cuente, de palabra, por teléfono o por escrito, podemos llevarlo a una sesión con ambos cuando creamos que el trabajo lo necesita. Te lo decimos antes, y te ayudamos a decirlo tú si quieres.

Si necesitas un lugar para algo que tu pareja no debe oír nunca, pídenos una persona del equipo que te vea a solas.${limitsEs}`,
  },
  {
    variant: 'LIMITED_SECRETS',
    textEn: `${bothEn}You may tell us things alone, and we do not pass them on as a matter of course. But we do not help to keep something hidden that stands in the way of the work, for example an affair that goes on or money that is hidden. If you tell us of such a thing, we give you time and help to say it yourself, and agree with you until when. If you decide not to, we may end our work with you as a couple, without saying why.${limitsEn}`,
    textEs: `${bothEs}Puedes contarnos cosas a solas, y no las transmitimos sin más. Pero no ayudamos a ocultar algo que impida el trabajo, por ejemplo una relación que continúa o dinero escondido. Si nos cuentas algo así, te damos tiempo y ayuda para decirlo tú, y acordamos contigo hasta cuándo. Si decides no hacerlo, podemos terminar nuestro trabajo con ustedes como pareja, sin decir por qué.${limitsEs}`,
  },
  {
    variant: 'CONFIDENTIAL',
    textEn: `${bothEn}What one of you tells us alone stays with us. We do not bring it to your partner unless you ask us to, also when we think that it would help. We may encourage you to say it, and we help you to find the words. Where keeping something to ourselves makes it impossible to work for both of you, we say that we cannot go on, without saying why.${limitsEn}`,
    textEs: `${bothEs}Lo que uno de los dos nos cuente a solas se queda con nosotros. No se lo llevamos a tu pareja a menos que nos lo pidas, tampoco cuando creamos que ayudaría. Podemos animarte a decirlo, y te ayudamos a encontrar las palabras. Si guardar algo hace imposible trabajar por los dos, decimos que no podemos seguir, sin decir por qué.${limitsEs}`,
  },
];
