export type Side = 'first' | 'second';
type Size = 'small' | 'medium' | 'large';

/** A partner is always colour and fill: the first solid, the second hollow. */
export const Avatar = ({ side, name, size = 'medium' }: { side: Side; name: string; size?: Size }) => (
  <span className={`avatar ${side} ${size}`} aria-hidden>
    {name.slice(0, 1).toUpperCase()}
  </span>
);

export const AvatarPair = ({ names, size = 'medium' }: { names: readonly [string, string]; size?: Size }) => (
  <span className="avatar-pair">
    <Avatar side="first" name={names[0]} size={size} />
    <Avatar side="second" name={names[1]} size={size} />
  </span>
);
