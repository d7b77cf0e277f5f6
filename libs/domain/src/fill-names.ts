export interface Names {
  partner: string;
  counselor: string;
}

/** Puts people's names where an exercise says `{partner}` or `{counselor}`: in the portal people have names, never roles (R17). */
export const fillNames = (text: string, names: Names): string =>
  text.replaceAll(/\{(partner|counselor)\}/g, (_, who: keyof Names) => names[who]);
