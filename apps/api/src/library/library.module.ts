import { Module } from '@nestjs/common';
import { LibraryResolver } from './library.resolver.js';
import { LibraryService } from './library.service.js';

@Module({ providers: [LibraryResolver, LibraryService], exports: [LibraryService] })
export class LibraryModule {}
