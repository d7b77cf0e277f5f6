import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/figtree/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/answering.css';
import './styles/apology.css';
import './styles/questions.css';
import './styles/promises.css';
import './styles/signing-in.css';
import './styles/pages.css';
import { App } from './app';
import { openPostOffice } from './sending/post-office';
import { PostOfficeProvider } from './sending/post-office-context';
import { createQueries } from './server/queries';
import { hideOnEscapeTwice, stayHidden } from './session/hide';
import { meKey, SessionProvider } from './session/session';
import { takeLinkToken } from './session/link-token';

// Before anything is drawn: the address bar is the first thing that others see.
takeLinkToken();
stayHidden();
hideOnEscapeTwice();

// Nobody is urged to leave a trace on a screen that others see; whoever wants it there finds it in their browser.
addEventListener('beforeinstallprompt', event => event.preventDefault());

const recheckSession = () => void queries.invalidateQueries({ queryKey: meKey });
const queries = createQueries(recheckSession);
const postOffice = openPostOffice({
  delivered: entry => queries.invalidateQueries({ predicate: query => query.queryKey[0] === entry.personId }),
  sessionGone: recheckSession,
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <PostOfficeProvider value={postOffice}>
          <SessionProvider postOffice={postOffice}>
            <App />
          </SessionProvider>
        </PostOfficeProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
