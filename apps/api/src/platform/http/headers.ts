import { randomBytes } from 'node:crypto';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config.js';

/** What no browser may do on our pages; a passkey is the one thing that may be asked for. */
const permissions = [
  'accelerometer=()',
  'autoplay=()',
  'bluetooth=()',
  'browsing-topics=()',
  'camera=()',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=()',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'idle-detection=()',
  'local-fonts=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
  'screen-wake-lock=()',
  'serial=()',
  'storage-access=()',
  'usb=()',
  'web-share=()',
  'xr-spatial-tracking=()',
].join(', ');

/** For all that is no page: an answer opened as one may do nothing at all. */
export const helmetOptions = (config: Config): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
  },
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  strictTransportSecurity: config.publicUrl.protocol === 'https:' ? { maxAge: 31_536_000, includeSubDomains: true } : false,
});

export const setPermissions = (reply: FastifyReply): void => void reply.header('permissions-policy', permissions);

/**
 * What a page of ours may load: from us, and nothing from anybody else. Styles that a library writes into the page carry the nonce of this
 * one response; a page without such a library gets none.
 */
export const pagePolicy = (nonce: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    // The portal alone can be put on a home screen.
    ...(nonce === null ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // No text becomes markup or code, whatever a library is made to do.
    "require-trusted-types-for 'script'",
    // The portal starts one script besides its own, whose address is written in it; the dashboard none.
    `trusted-types ${nonce === null ? 'push-worker' : "'none'"}`,
  ].join('; ');

/** Bull Board is another's page: it writes styles and reads its own answers, and may load nothing from elsewhere either. */
export const boardPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where the build has left room for the nonce. */
export const noncePlace = 'NONCE_OF_THIS_PAGE';
export const newNonce = (): string => randomBytes(16).toString('base64');
