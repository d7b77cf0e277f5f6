import { Link } from 'wouter';
import { Icon } from './icons';

/** The way to a page: what is there, in two lines. */
export const WayTo = ({ to, title, hint }: { to: string; title: string; hint: string }) => (
  <Link href={to} className="row news">
    <span className="row-words">
      <b>{title}</b>
      <span className="muted">{hint}</span>
    </span>
    <Icon name="next" weight={1.8} />
  </Link>
);

/**
 * The same as a card of its own.
 * @param label what the card is called where its title is not said well by itself
 */
export const WayCard = ({ label, ...way }: { label?: string; to: string; title: string; hint: string }) => (
  <section className="card" aria-label={label ?? way.title}>
    <WayTo {...way} />
  </section>
);
