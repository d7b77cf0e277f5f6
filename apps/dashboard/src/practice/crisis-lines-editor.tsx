import AddIcon from '@mui/icons-material/Add';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useWords } from '../language/use-words';
import { LineField } from '../look/line-field';
import { emptyLine, hasNumber, type CrisisLineDraft } from './crisis-line-draft';

export const CrisisLinesEditor = ({
  lines,
  onChange,
  showFaults,
}: {
  lines: readonly CrisisLineDraft[];
  onChange: (lines: CrisisLineDraft[]) => void;
  showFaults: boolean;
}) => {
  const t = useWords().practice.settings;
  const change = (key: string, part: Partial<CrisisLineDraft>) =>
    onChange(lines.map(line => (line.key === key ? { ...line, ...part } : line)));
  return (
    <>
      {lines.map((line, index) => {
        const remove = t.removeLine(line.label || t.line(index + 1));
        return (
          <fieldset key={line.key} className="crisis-line">
            <legend className="sr-only">{t.line(index + 1)}</legend>
            <LineField
              label={t.label}
              value={line.label}
              onChange={event => change(line.key, { label: event.target.value })}
              fault={showFaults && line.label.trim() === '' ? t.labelNeeded : undefined}
            />
            <LineField
              label={t.phone}
              type="tel"
              value={line.phone}
              onChange={event => change(line.key, { phone: event.target.value })}
              fault={showFaults && !hasNumber(line) ? t.numberNeeded : undefined}
            />
            <LineField label={t.text} type="tel" value={line.text} onChange={event => change(line.key, { text: event.target.value })} />
            <LineField label={t.hours} value={line.hours} onChange={event => change(line.key, { hours: event.target.value })} />
            <Tooltip describeChild title={lines.length === 1 ? t.oneNeeded : remove}>
              <span>
                <IconButton
                  aria-label={remove}
                  disabled={lines.length === 1}
                  onClick={() => onChange(lines.filter(each => each.key !== line.key))}
                >
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              </span>
            </Tooltip>
          </fieldset>
        );
      })}
      <div>
        <Button variant="outlined" size="small" startIcon={<AddIcon />} onClick={() => onChange([...lines, emptyLine()])}>
          {t.addLine}
        </Button>
      </div>
    </>
  );
};
