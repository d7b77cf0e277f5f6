import Dialog from '@mui/material/Dialog';
import { useWords } from '../language/use-words';
import { ProviderWay } from '../provider/provider-way';
import { Entrance } from './entrance';
import { startOver, useMe } from './session';
import { SignInForm } from './sign-in-form';

/**
 * Covers the page when the session is over. The page behind keeps what was typed and is not to be read:
 * a screen left alone shows nothing about anybody.
 */
export const RestingPage = () => {
  const { shell } = useWords();
  const me = useMe();
  return (
    <Dialog fullScreen open aria-label={shell.again.title} transitionDuration={0} slotProps={{ paper: { className: 'resting' } }}>
      {/* Changing the language builds the page anew, and the page behind holds unsent words. */}
      <Entrance title={shell.again.title} lead={shell.again.lead(me?.name ?? '')} withLanguage={false}>
        <SignInForm />
        <ProviderWay />
        <button type="button" className="link-button quiet" onClick={startOver}>
          {shell.again.leave}
        </button>
      </Entrance>
    </Dialog>
  );
};
