import { useQuery } from '@tanstack/react-query';
import type { MyCareTeamQuery } from '../generated/graphql';
import { ask } from '../server/ask';
import { usePerson } from '../session/session';
import { useWords, type Words } from '../words/words';
import { myCareTeamDocument } from './care-team-documents';

export type MyReader = MyCareTeamQuery['myCareTeam'][number];

/** Who of the staff reads what this person writes, asked once for all that says so. */
export function useCareTeam() {
  const { personId } = usePerson();
  return useQuery({ queryKey: [personId, 'care-team'], queryFn: async () => (await ask(myCareTeamDocument, {})).myCareTeam });
}

/** The staff who read, as a sentence may name them (R5). */
export interface StaffNames {
  /** "Dr. Ada Okafor and Ines Duarte (covering)". */
  staff: string;
  /** The same with "you" before them. */
  youAndStaff: string;
  /** At the beginning of a sentence, and with the partner behind them. */
  youStaffAnd: (partner: string) => string;
}

/**
 * Names all of the staff who read. Where that could not be learned yet, the counselor and "the care team": a line may say too much of its
 * readers, and never too little.
 */
export function useStaffNames(counselor: string): StaffNames {
  const { t } = useWords();
  const { data } = useCareTeam();
  const staff = data && data.length > 0 ? data.map(reader => nameOf(reader, t)) : [counselor, t.readers.team];
  const { list, you, atTheHead } = t.readers;
  return {
    staff: list(staff),
    youAndStaff: list([you, ...staff]),
    youStaffAnd: partner => list([atTheHead, ...staff, partner]),
  };
}

const nameOf = ({ name, part }: MyReader, { readers }: Words['t']): string =>
  part === 'COVERING' ? readers.covering(name) : part === 'SUPERVISOR' ? readers.supervising(name) : name;
