import '@fontsource-variable/figtree';
import '@fontsource-variable/source-serif-4';
import './look/base.css';
import './look/forms.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app';
import { StylesWithNonce } from './look/styles-with-nonce';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <StylesWithNonce>
      <BrowserRouter basename="/staff">
        <App />
      </BrowserRouter>
    </StylesWithNonce>
  </StrictMode>,
);
