import { Module } from '@nestjs/common';
import { LiveBells } from '../platform/live/live-bells.js';
import { IdentityModule } from '../identity/identity.module.js';
import { LiveCursors } from './live-cursors.js';
import { LiveDoor } from './live-door.js';
import { LiveResolver } from './live.resolver.js';
import { LiveService } from './live.service.js';

@Module({ imports: [IdentityModule], providers: [LiveBells, LiveCursors, LiveDoor, LiveResolver, LiveService], exports: [LiveDoor] })
export class LiveModule {}
