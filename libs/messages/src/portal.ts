import { en } from './portal-en.js';

/** Every word of the client portal. English gives the shape; each other language must fill all of it. */
export type PortalMessages = typeof en;

export type PortalLanguage = 'EN' | 'ES';

/** Always at hand: what is shown while another language is on its way, or when it cannot be fetched. */
export const portalMessages: PortalMessages = en;

/** Loads the words of a language; all but English come as a file of their own, so that a phone fetches only what it shows. */
export async function loadPortalMessages(language: PortalLanguage): Promise<PortalMessages> {
  switch (language) {
    case 'EN':
      return en;
    case 'ES':
      return (await import('./portal-es.js')).es;
  }
}
