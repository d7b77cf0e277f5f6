import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import { useWords } from '../language/use-words';

/** Turns the pages of a preview. */
export const PreviewPager = ({ page, pages, onTurn }: { page: number; pages: number; onTurn: (page: number) => void }) => {
  const { preview } = useWords().library;
  return (
    <div className="row pager">
      <IconButton size="small" aria-label={preview.previous} disabled={page === 0} onClick={() => onTurn(page - 1)}>
        <ChevronLeft fontSize="small" />
      </IconButton>
      <span className="muted small" aria-live="polite">
        {preview.page(page + 1, pages)}
      </span>
      <IconButton size="small" aria-label={preview.following} disabled={page >= pages - 1} onClick={() => onTurn(page + 1)}>
        <ChevronRight fontSize="small" />
      </IconButton>
    </div>
  );
};
