import { Module } from '@nestjs/common';
import { LibraryResolver } from './library.resolver.js';
import { LibraryService } from './library.service.js';
import { PathwaysService } from './pathways.service.js';

@Module({ providers: [LibraryResolver, LibraryService, PathwaysService], exports: [LibraryService, PathwaysService] })
export class LibraryModule {}
