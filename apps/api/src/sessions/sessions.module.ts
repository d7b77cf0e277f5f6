import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.js';
import { PrivateNotesResolver } from './private-notes.resolver.js';
import { PrivateNotesService } from './private-notes.service.js';
import { SessionNotesService } from './session-notes.service.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';

@Module({
  imports: [CouplesModule],
  providers: [SessionsResolver, SessionsService, SessionNotesService, PrivateNotesResolver, PrivateNotesService],
})
export class SessionsModule {}
