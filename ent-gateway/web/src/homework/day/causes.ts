import { hasStatus, UnreachableError } from '../../app/http';

/** Why deleting, or bringing back, failed. */
export const causeOf = (error: Error) =>
  error instanceof UnreachableError ? 'offline' : hasStatus(error, 404) ? 'gone' : 'server';
