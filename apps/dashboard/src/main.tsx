import '@fontsource-variable/figtree';
import '@fontsource-variable/source-serif-4';
import './look/base.css';
import './look/forms.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <BrowserRouter basename="/staff">
      <App />
    </BrowserRouter>
  </StrictMode>,
);
