/** What a counselor does with one partner's secret, in one word; the policy's own text says it in full (R6). */
export const policyVariants = ['NO_SECRETS', 'LIMITED_SECRETS', 'CONFIDENTIAL'] as const;
export type PolicyVariant = (typeof policyVariants)[number];

/** What a client agrees to before the first task. */
export type ConsentKind = 'POLICY' | 'NOT_MONITORED';

/** The wording of the notice that nobody reads at once; it counts up when the wording changes its meaning, and is then signed anew. */
export const notMonitoredVersion = 1;

export const shortestPolicy = 80;

export interface PolicyTexts {
  textEn: string;
  textEs: string;
}
export type PolicyFault = 'POLICY_TOO_SHORT';

/** What keeps a draft from coming into force: in each language there must be a text that says something. */
export function faultsOfPolicy(policy: PolicyTexts): Partial<Record<keyof PolicyTexts, PolicyFault>> {
  const isShort = (text: string): boolean => text.trim().length < shortestPolicy;
  return {
    ...(isShort(policy.textEn) && { textEn: 'POLICY_TOO_SHORT' as const }),
    ...(isShort(policy.textEs) && { textEs: 'POLICY_TOO_SHORT' as const }),
  };
}

/** The newest versions that somebody agreed to, and those in force; 0 for none. */
export interface Signing {
  policyInForce: number;
  policySigned: number;
  noticeSigned: number;
}

/** R6: what a client has still to sign before the next task. Where a practice has no policy yet, only the notice. */
export function toSign({ policyInForce, policySigned, noticeSigned }: Signing): ConsentKind[] {
  return [
    ...(policySigned < policyInForce ? (['POLICY'] as const) : []),
    ...(noticeSigned < notMonitoredVersion ? (['NOT_MONITORED'] as const) : []),
  ];
}
