import { SetMetadata } from '@nestjs/common';

export const NEEDS_PROOF = 'roadback:needs-proof';
export const BEFORE_SECOND_FACTOR = 'roadback:before-second-factor';

/** Asks whoever calls to have proved who they are in the last five minutes; otherwise STEP_UP_REQUIRED. Stands beside `@Allow`. */
export const NeedsProof = () => SetMetadata(NEEDS_PROOF, true);

/** Open also to staff who have yet to set up their second factor, as nothing else is. Stands beside `@Allow`. */
export const BeforeSecondFactor = () => SetMetadata(BEFORE_SECOND_FACTOR, true);
