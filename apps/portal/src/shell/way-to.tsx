import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from './icons';

interface Way {
  to: string;
  title: string;
  hint: string;
  /** Beside the title, where something behind it is new. */
  mark?: ReactNode;
}

/** The way to a page: what is there, in two lines. */
export const WayTo = ({ to, title, hint, mark }: Way) => (
  <Link href={to} className="row news">
    <span className="row-words">
      <span>
        <b>{title}</b> {mark}
      </span>
      <span className="muted">{hint}</span>
    </span>
    <Icon name="next" weight={1.8} />
  </Link>
);

/**
 * The same as a card of its own.
 * @param label what the card is called where its title is not said well by itself
 */
export const WayCard = ({ label, ...way }: Way & { label?: string }) => (
  <section className="card" aria-label={label ?? way.title}>
    <WayTo {...way} />
  </section>
);
