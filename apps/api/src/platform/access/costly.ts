import { SetMetadata } from '@nestjs/common';

export const COSTLY = 'roadback:costly';

/** A root field that makes the server work for it: it has a smaller number of its own in a minute. */
export const Costly = () => SetMetadata(COSTLY, true);
