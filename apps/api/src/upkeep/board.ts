import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AccessGuard } from '../identity/access.guard.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { Sessions } from '../identity/sessions.js';
import { boardPolicy } from '../platform/http/headers.js';
import { QueueBoard } from '../platform/jobs/queue-board.js';

const prefix = '/staff/board';

/**
 * Bull Board: every job of every queue, for platform admins alone and to look at only. A job that was given up is tried again from the page of
 * the dashboard (`retryJob`), which asks for a proof. To everybody else the address is as any that is not there.
 */
@Injectable()
export class Board {
  constructor(
    @Inject(QueueBoard) private readonly queueBoard: QueueBoard,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(AccessGuard) private readonly guard: AccessGuard,
  ) {}

  /** Before the apps are served: their addresses take all that is left. */
  async serve(fastify: FastifyInstance): Promise<void> {
    if (!this.queueBoard.isSetUp) return;
    const adapter = new FastifyAdapter();
    adapter.setBasePath(prefix);
    createBullBoard({
      queues: this.queueBoard.queues().map(queue => new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false })),
      serverAdapter: adapter,
      options: { uiConfig: { boardTitle: 'Roadback', hideRedisDetails: true, pollingInterval: { forceInterval: 10 } } },
    });
    await fastify.register(
      async board => {
        board.addHook('onRequest', (request, reply) => this.letIn(request, reply));
        await board.register(adapter.registerPlugin(), { prefix: '' });
      },
      { prefix },
    );
  }

  /** As for the page that leads here. Looking is no use of the session: a board that is left open keeps nobody signed in. */
  private async letIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const token = this.cookie.readFor(request, 'STAFF');
    const viewer = token === undefined ? null : await this.sessions.viewerOf(token, 'STAFF', false);
    if (request.method !== 'GET' || !this.guard.stillAdmits(viewer, 'Query.upkeep') || isFromElsewhere(request))
      return reply.code(404).type('text/plain').send('Not found');
    void reply.header('cache-control', 'no-store').header('content-security-policy', boardPolicy);
    return undefined;
  }
}

/** A page of another site may lead here and may not load anything from here. */
const isFromElsewhere = ({ headers }: FastifyRequest): boolean =>
  headers['sec-fetch-site'] !== undefined && !['same-origin', 'none'].includes(String(headers['sec-fetch-site']));
