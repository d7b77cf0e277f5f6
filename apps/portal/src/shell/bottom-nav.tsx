import { Link, useLocation } from 'wouter';
import { NewsDot } from '../news/looking';
import { useWords } from '../words/words';
import { Icon, type IconName } from './icons';

export function BottomNav() {
  const { t } = useWords();
  const [location] = useLocation();
  const places: { to: string; icon: IconName; label: string }[] = [
    { to: '/', icon: 'home', label: t.app.today },
    { to: '/roadmap', icon: 'path', label: t.app.roadmap },
    { to: '/questions', icon: 'chat', label: t.questions.link },
    { to: '/progress', icon: 'wave', label: t.app.progress },
  ];
  return (
    <nav className="bottom" aria-label={t.app.mainMenu}>
      <div>
        {places.map(({ to, icon, label }) => (
          <Link key={to} href={to} aria-current={location === to ? 'page' : undefined}>
            <Icon name={icon} size={23} weight={1.7} />
            {label}
            {to === '/' && location !== to && <NewsDot />}
          </Link>
        ))}
      </div>
    </nav>
  );
}
