import { Link } from 'react-router-dom';
import { useAsk } from '../graphql/use-ask';
import { useWords } from '../language/use-words';
import { offersProvidersDocument } from './provider-queries';

/** The quiet way to the practice's own account, where the installation has any. */
export const ProviderWay = () => {
  const { provider } = useWords();
  const asked = useAsk(offersProvidersDocument, {}, { staleTime: Infinity });
  if (!asked.data?.offersProviders) return null;
  return (
    <p className="small entrance-note">
      <Link to="/provider">{provider.way}</Link>
    </p>
  );
};
