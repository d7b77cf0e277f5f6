import type { ReactNode } from 'react';
import type { ApiFault } from '../graphql/api-fault';
import { useWords } from '../language/use-words';
import { FormDialog } from '../look/form-dialog';
import { careTeamDocument } from './care-team-queries';

/** What is read again after a team changed. */
export const afterwards = [careTeamDocument, 'couples', 'staff', 'caseload', 'Couple', 'CaseloadHead'] as const;

/** The frame of every act on a team: what it is called, what it means, and how it stands with it. */
export const CareDialog = ({
  words: { title, text, submit },
  acting: { pending, fault },
  onSubmit,
  onClose,
  children = null,
}: {
  words: { title: string; text: string; submit: string };
  acting: { pending: boolean; fault: ApiFault | null };
  onSubmit: () => Promise<void>;
  onClose: () => void;
  children?: ReactNode;
}) => (
  <FormDialog
    title={title}
    text={text}
    submit={submit}
    submitting={useWords().careTeam.saving}
    pending={pending}
    fault={fault}
    onSubmit={() => void onSubmit()}
    onClose={onClose}
  >
    {children}
  </FormDialog>
);
