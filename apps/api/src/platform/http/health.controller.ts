import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PracticeScope } from '../database/practice-scope.js';

/** `/livez`: this process turns. `/readyz`: it can serve. Neither says anything about why not. */
@Controller()
export class HealthController {
  constructor(@Inject(PracticeScope) private readonly practiceScope: PracticeScope) {}

  @Get('livez')
  @HttpCode(200)
  live(): { alive: true } {
    return { alive: true };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ ready: boolean }> {
    const ready = await this.practiceScope.ping().then(
      () => true,
      () => false,
    );
    reply.status(ready ? 200 : 503);
    return { ready };
  }
}
