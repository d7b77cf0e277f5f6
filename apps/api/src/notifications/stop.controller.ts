import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { stopPage, stopStyle } from '@roadback/content/mails/stop-page';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StopReminders } from './stop-reminders.js';

/** The page's one style and its one button; everything else stays shut. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(stopStyle).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Where reminders end without signing in (RFC 8058). Opening the page changes nothing: scanners do that. One press, of the page's button or of
 * a mail program's own, ends them, and so does every further one.
 */
@Controller('stop')
export class StopController {
  constructor(@Inject(StopReminders) private readonly stopReminders: StopReminders) {}

  @Get()
  ask(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string {
    return page(request, reply, 'ASK');
  }

  @Post()
  async stop(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const isStopped = await this.stopReminders.by(request.url.slice(request.url.indexOf('?') + 1));
    reply.status(isStopped ? 200 : 404);
    return page(request, reply, isStopped ? 'DONE' : 'OVER');
  }
}

function page(request: FastifyRequest, reply: FastifyReply, state: 'ASK' | 'DONE' | 'OVER'): string {
  const isSpanish = /^\s*es\b/i.test(request.headers['accept-language'] ?? '');
  void reply.type('text/html; charset=utf-8').headers({ 'content-security-policy': policy, 'cache-control': 'no-store' });
  return stopPage(isSpanish ? 'ES' : 'EN', state);
}
