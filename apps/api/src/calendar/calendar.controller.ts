import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicError } from '../platform/errors.js';
import { CalendarFeed } from './calendar-feed.js';

/**
 * `/calendar/<secret>.ics`, for calendar apps: the secret is all that they bring. One that is unknown, replaced, taken away or no secret at
 * all, and one whose owner is gone, are answered alike.
 */
@Controller('calendar')
export class CalendarController {
  constructor(@Inject(CalendarFeed) private readonly feed: CalendarFeed) {}

  @Get(':file')
  async read(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // No proxy keeps it, no search engine finds it; an app that asks again says what it has, and is sent nothing twice.
    reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex, nofollow');
    const secret = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
    try {
      const text = await this.feed.read(secret, request.ip);
      if (text === null) return void reply.code(404).type('text/plain').send('Not found');
      const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      reply.header('etag', tag);
      if (request.headers['if-none-match'] === tag) return void reply.code(304).send();
      reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="calendar.ics"').send(text);
    } catch (error) {
      const refused = publicError(error);
      if (refused?.code !== 'RATE_LIMITED') throw error;
      reply.code(429).header('retry-after', String(refused.extensions['retryAfterSeconds'])).type('text/plain').send('Later');
    }
  }
}
