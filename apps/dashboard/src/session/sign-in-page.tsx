import { Link } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { ProviderWay } from '../provider/provider-way';
import { useTitle } from '../look/use-title';
import { Entrance } from './entrance';
import { SignInForm } from './sign-in-form';

/** Stands at whatever address was asked for, so that a link opens the right page after signing in. */
export const SignInPage = () => {
  const { shell, account } = useWords();
  useTitle(shell.signIn.title);
  return (
    <Entrance title={shell.signIn.title} lead={shell.signIn.lead}>
      <SignInForm />
      <ProviderWay />
      <p className="small entrance-note">
        <Link to="/reset">{account.reset.forgotten}</Link>
      </p>
      <p className="muted small">{shell.signIn.privacy}</p>
    </Entrance>
  );
};
