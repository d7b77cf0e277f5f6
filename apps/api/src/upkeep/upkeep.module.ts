import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { QueueBoard } from '../platform/jobs/queue-board.js';
import { Board } from './board.js';
import { UpkeepResolver } from './upkeep.resolver.js';
import { UpkeepService } from './upkeep.service.js';

@Module({ imports: [IdentityModule], providers: [UpkeepResolver, UpkeepService, QueueBoard, Board] })
export class UpkeepModule {}
