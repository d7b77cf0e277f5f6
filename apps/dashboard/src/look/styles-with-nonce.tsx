import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';

/** The nonce of this very response, as the page brought it; the browser shows it to scripts of ours alone. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const cache = createCache({ key: 'css', nonce });

/** MUI writes its styles into the page; the content security policy takes those alone that carry the page's nonce. */
export const StylesWithNonce = ({ children }: { children: ReactNode }) => <CacheProvider value={cache}>{children}</CacheProvider>;
