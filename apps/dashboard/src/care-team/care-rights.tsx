import { mayDo, type CareAct } from '@roadback/domain/care-team';
import { createContext, useContext, type ReactNode } from 'react';
import type { CarePart } from '../generated/graphql';

/** What the person at the desk is to the couple on the page. Outside of a couple's page every list is of one's own. */
const PartContext = createContext<CarePart>('PRIMARY');

export const CareRights = ({ part, children }: { part: CarePart; children: ReactNode }) => (
  <PartContext value={part}>{children}</PartContext>
);

/** Whether an act is worth offering: the API would refuse the rest. */
export const useMayDo = (act: CareAct): boolean => mayDo(useContext(PartContext), act);

/** An act, for whoever may do it. */
export const IfMay = ({ act, children }: { act: CareAct; children: ReactNode }) => (useMayDo(act) ? children : null);

export const useIsCovering = (): boolean => useContext(PartContext) === 'COVERING';
