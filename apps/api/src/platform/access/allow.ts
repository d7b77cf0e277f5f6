import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@roadback/domain/access';

export const ALLOWED = 'roadback:allowed';

/** Who may call a root field. One without it can be called by nobody (default deny). */
export const Allow = (...permissions: Permission[]) => SetMetadata(ALLOWED, permissions);
