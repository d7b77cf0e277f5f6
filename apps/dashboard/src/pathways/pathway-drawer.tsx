import CloseIcon from '@mui/icons-material/Close';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { weeksOf } from '@roadback/domain/pathway';
import { useId, useState } from 'react';
import { namesOf } from '../caseload/partner-signs';
import type { Couple } from '../couple/timeline-of';
import { useAsk } from '../graphql/use-ask';
import { useLanguage, useWords } from '../language/use-words';
import { Empty, Failed, Loading } from '../look/states';
import type { Pathway } from './lanes-of';
import { PathwayDetail } from './pathway-detail';
import { pathwaysDocument } from './pathway-queries';
import '../assign/assign.css';
import './pathways.css';

/** Over the couple page: choose a pathway on the left, look at it on this couple's days on the right, and only then give it. */
export const PathwayDrawer = ({ couple, onClose, onApplied }: { couple: Couple; onClose: () => void; onApplied: () => void }) => {
  const { pathways: t, shell } = useWords();
  const titleId = useId();
  const names = namesOf(couple.partners);
  const asked = useAsk(pathwaysDocument, {}, { staleTime: 300_000 });
  const [chosen, setChosen] = useState<Pathway | null>(null);
  const pathways = asked.data?.pathways ?? [];
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { className: 'assign', role: 'dialog', 'aria-labelledby': titleId } }}
    >
      <header className="assign-head">
        <h2 id={titleId} className="grow">
          {t.title(names.first, names.second)}
        </h2>
        <IconButton aria-label={shell.close} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </header>
      {!asked.data || pathways.length === 0 ? (
        <div className="assign-nothing">
          {asked.isPending ? (
            <Loading rows={6} />
          ) : asked.isError ? (
            <Failed fault={asked.error} retry={() => void asked.refetch()} />
          ) : (
            <Empty title={t.none.title} text={t.none.text} />
          )}
        </div>
      ) : (
        <div className="assign-body">
          <nav className="picker" aria-label={t.choose}>
            <ul className="picker-list">
              {pathways.map(pathway => (
                <PathwayItem key={pathway.id} pathway={pathway} isChosen={pathway === chosen} onChoose={() => setChosen(pathway)} />
              ))}
            </ul>
          </nav>
          {chosen ? (
            <PathwayDetail key={chosen.id} couple={couple} pathway={chosen} onApplied={onApplied} />
          ) : (
            <div className="assign-nothing">
              <Empty title={t.choose} text={t.chooseText} />
            </div>
          )}
        </div>
      )}
    </Drawer>
  );
};

const PathwayItem = ({ pathway, isChosen, onChoose }: { pathway: Pathway; isChosen: boolean; onChoose: () => void }) => {
  const { pathways: t } = useWords();
  const language = useLanguage();
  return (
    <li>
      <button type="button" className="picker-item" aria-pressed={isChosen} onClick={onChoose}>
        <span className="picker-title">{pathway.title[language]}</span>
        <span className="muted small">{pathway.summary[language]}</span>
        <span className="muted small">{t.length(pathway.entries.length, weeksOf(pathway.entries))}</span>
      </button>
    </li>
  );
};
