import TextField from '@mui/material/TextField';
import { saysWhy } from '@roadback/domain/roadmap';
import type { ApiFault } from '../graphql/api-fault';
import { explainField } from '../graphql/explain';
import { useWords } from '../language/use-words';
import type { useDraft } from '../look/use-draft';

interface Props {
  draft: ReturnType<typeof useDraft>;
  fault: ApiFault | null;
}

/** Why, for the record. Once somebody has `tried` to send, it says when that is too short to say anything. */
export const ReasonField = ({
  draft,
  fault,
  tried,
  label,
  help,
  field = 'reason',
  autoFocus = false,
}: Props & { tried: boolean; label?: string; help?: string; field?: string; autoFocus?: boolean }) => {
  const words = useWords();
  const isTooShort = tried && !saysWhy(draft.text);
  return (
    <TextField
      label={label ?? words.roadmap.dialog.reason}
      required
      autoFocus={autoFocus}
      multiline
      minRows={2}
      value={draft.text}
      onChange={event => draft.write(event.target.value)}
      error={isTooShort}
      helperText={
        isTooShort ? words.faults.byReason.REASON_NEEDED : (explainField(fault, field, words) ?? help ?? words.roadmap.dialog.reasonHelp)
      }
    />
  );
};

/** Of whoever stands in: why it could not wait for the couple's own counselor. */
export const WhyNowField = ({ draft, fault, tried }: Props & { tried: boolean }) => {
  const { careTeam } = useWords();
  return (
    <ReasonField
      draft={draft}
      fault={fault}
      tried={tried}
      label={careTeam.covering.why}
      help={careTeam.covering.whyHelp}
      field="coverReason"
    />
  );
};

/** What both partners may read, or nothing. */
export const WordsForBothField = ({ draft, fault, help }: Props & { help: string }) => {
  const words = useWords();
  return (
    <TextField
      label={`${words.roadmap.dialog.words} (${words.shell.optional})`}
      multiline
      minRows={2}
      value={draft.text}
      onChange={event => draft.write(event.target.value)}
      helperText={explainField(fault, 'wordsForBoth', words) ?? help}
    />
  );
};
