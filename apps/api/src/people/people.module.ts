import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { ClientImportsService } from './client-imports.service.js';
import { ImportClients } from './import-clients.js';
import { ImportsResolver } from './imports.resolver.js';
import { InviteClients } from './invite-clients.js';
import { GettingIn } from './getting-in.js';
import { OthersSessions } from './others-sessions.js';
import { OpenPractice } from './open-practice.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { StaffRights } from './staff-rights.js';

@Module({
  imports: [PracticesModule, IdentityModule],
  providers: [
    PeopleResolver,
    ImportsResolver,
    PeopleService,
    StaffRights,
    OpenPractice,
    ClientImportsService,
    ImportClients,
    InviteClients,
    GettingIn,
    OthersSessions,
  ],
  exports: [ImportClients],
})
export class PeopleModule {}
