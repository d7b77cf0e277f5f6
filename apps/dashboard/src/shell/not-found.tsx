import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { Empty } from '../look/states';
import { useTitle } from '../look/use-title';

/** One page for what does not exist and for what is not the viewer's: the two must not differ. */
export const NotFound = () => {
  const { shell } = useWords();
  useTitle(shell.notHere);
  return (
    <Empty title={shell.notHere} text={shell.notHereText}>
      <Button component={Link} to="/" variant="outlined">
        {shell.toStart}
      </Button>
    </Empty>
  );
};
