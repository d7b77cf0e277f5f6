import MoreVertIcon from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useWords } from '../language/use-words';
import { LapseDialog } from './lapse-dialog';
import { OutcomeDialog } from './outcome-dialog';
import { SeparationDialog } from './separation-dialog';
import type { Couple } from './timeline-of';
import { useMayDo } from '../care-team/care-rights';

type Act = 'lapse' | 'outcome' | 'separate';

/** What is done seldom and with thought: a lapse, how the plan stands, a separation. */
export const CoupleMenu = ({ couple }: { couple: Couple }) => {
  const { plan: t } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [acting, setActing] = useState<Act | null>(null);
  const { plan } = couple;
  const [mayRecord, mayConclude, maySeparate] = [useMayDo('RECORD_LAPSE'), useMayDo('CONCLUDE_PLAN'), useMayDo('SEPARATE')];
  const acts: Act[] = [
    ...(plan && mayRecord ? (['lapse'] as const) : []),
    ...(plan && mayConclude ? (['outcome'] as const) : []),
    ...(couple.state === 'ACTIVE' && maySeparate ? (['separate'] as const) : []),
  ];
  const begin = (act: Act) => {
    setAnchor(null);
    setActing(act);
  };
  const close = () => setActing(null);
  if (acts.length === 0) return null;
  return (
    <>
      <IconButton aria-label={t.menu.title} aria-haspopup="menu" onClick={event => setAnchor(event.currentTarget)}>
        <MoreVertIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {acts.map(act => (
          <MenuItem key={act} onClick={() => begin(act)}>
            {t.menu[act]}
          </MenuItem>
        ))}
      </Menu>
      {acting === 'lapse' && plan && <LapseDialog couple={couple} plan={plan} onClose={close} />}
      {acting === 'outcome' && plan && <OutcomeDialog couple={couple} plan={plan} onClose={close} />}
      {acting === 'separate' && <SeparationDialog couple={couple} onClose={close} />}
    </>
  );
};
