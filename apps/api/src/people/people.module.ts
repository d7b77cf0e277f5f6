import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { OpenPractice } from './open-practice.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { StaffRights } from './staff-rights.js';

@Module({ imports: [PracticesModule, IdentityModule], providers: [PeopleResolver, PeopleService, StaffRights, OpenPractice] })
export class PeopleModule {}
