import { Catch, type ExceptionFilter } from '@nestjs/common';
import { publicError } from '../errors.js';

/** What is meant for the reader goes on as it is, without a line in the log: a refusal is the product at work. A bug goes on to the formatter. */
@Catch()
export class GraphQLErrorsFilter implements ExceptionFilter {
  catch(thrown: unknown): unknown {
    return publicError(thrown) ?? thrown;
  }
}
