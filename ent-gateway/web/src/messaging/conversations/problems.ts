import { hasStatus, isProblem, UnreachableError } from '../../app/http';
import type { ConversationKey } from './messages';

export function sendProblem(error: Error): Extract<ConversationKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (isProblem(error, 'messaging:nobody-to-write-to')) return 'problem.nobody';
  return hasStatus(error, 429) ? 'problem.tooMany' : 'problem.server';
}
