import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { GettingIn } from './getting-in.js';
import { OpenPractice } from './open-practice.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';

@Module({ imports: [PracticesModule, IdentityModule], providers: [PeopleResolver, PeopleService, OpenPractice, GettingIn] })
export class PeopleModule {}
