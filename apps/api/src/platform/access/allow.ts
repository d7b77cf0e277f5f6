import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@roadback/domain/access';

export const ALLOWED = 'roadback:allowed';
export const BEFORE_SIGNING = 'roadback:before-signing';

/** Who may call a root field. One without it can be called by nobody (default deny). */
export const Allow = (...permissions: Permission[]) => SetMetadata(ALLOWED, permissions);

/**
 * R6: a client may call this before they signed the confidentiality policy in force. Whatever lacks it waits until then: what asks for
 * help, tells who one is, or takes something back, has it.
 */
export const BeforeSigning = () => SetMetadata(BEFORE_SIGNING, true);
