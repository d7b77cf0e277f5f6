import { useState } from 'react';
import { useAct } from '../graphql/use-act';
import { beginProviderLinkDocument } from './provider-queries';

/** Leads to the provider, to link. Until the browser is gone, the button stays as if pressed. */
export function useLeaveForProvider() {
  const { act, pending, fault } = useAct(beginProviderLinkDocument);
  const [isGoing, setGoing] = useState(false);
  const leave = async () => {
    const answer = await act({});
    if (!answer) return;
    setGoing(true);
    window.location.assign(answer.beginProviderLink);
  };
  return { leave: () => void leave(), pending: pending || isGoing, fault };
}
