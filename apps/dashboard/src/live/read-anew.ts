import type { QueryClient } from '@tanstack/react-query';
import { alertsDocument } from '../alerts/alert-queries';
import { caseloadHeadDocument } from '../caseload/caseload-queries';
import { coupleDocument } from '../couple/couple-queries';
import { timelineDocument } from '../couple/timeline-queries';
import { dayDocument } from '../day/day-queries';
import { operationName } from '../graphql/operation-name';
import { heldDocument } from '../held/held-queries';
import { revealsDocument } from '../reveals/reveal-queries';
import type { Told } from './live-connection';

/** The caseload, and the page of the day, which is taken from it. */
const caseload = ['caseload', ...[caseloadHeadDocument, dayDocument].map(operationName)];
/** What on open pages may show something old after a change of each kind. */
const shownIn: Record<Told['changes'][number]['kind'], readonly string[]> = {
  ALERT: [...caseload, operationName(alertsDocument), operationName(coupleDocument)],
  SUBMISSION: [...caseload, ...[coupleDocument, timelineDocument, heldDocument, revealsDocument].map(operationName)],
  TASK: [...caseload, operationName(coupleDocument)],
  // Of a client's own screen; staff are never told.
  NEWS: [],
};

/** Of one couple, its own pages and the lists in which it stands. */
const isAbout = (variables: unknown, coupleId: string): boolean => {
  return names(variables, coupleId) || !/"(id|coupleId)":"/.test(JSON.stringify(variables ?? null));
};

/** What an alert is about may stand on any page of its couple, and whoever follows it there finds it as it is now. */
const names = (variables: unknown, coupleId: string): boolean => JSON.stringify(variables ?? null).includes(coupleId);

/** Reads anew what is on the screen and may have changed; what is not on the screen is read when it comes there. */
export function readAnew(queries: QueryClient, { isWhole, changes }: Pick<Told, 'isWhole' | 'changes'>): void {
  const everything = Object.values(shownIn).flat();
  void queries.invalidateQueries({
    predicate: ({ queryKey: [name, variables] }) =>
      isWhole
        ? everything.includes(String(name))
        : changes.some(
            ({ kind, coupleId }) =>
              (shownIn[kind].includes(String(name)) && isAbout(variables, coupleId)) || (kind === 'ALERT' && names(variables, coupleId)),
          ),
  });
}
