import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { UNATTENDED_HEADER } from '../platform/http/app-header.js';
import type { SignedIn } from '../platform/access/viewer.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

type Remembering = FastifyRequest & { lookup?: Promise<SignedIn | null> };

/** Finds the viewer behind a request's cookie, once per request however many fields it asks for. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {
    super();
  }

  validate(request: Remembering): Promise<SignedIn | null> {
    const token = this.cookie.read(request);
    const audience = this.cookie.audienceOf(request);
    if (!token || !audience) return Promise.resolve(null);
    return (request.lookup ??= this.sessions.viewerOf(token, audience, request.headers[UNATTENDED_HEADER] === undefined));
  }
}
