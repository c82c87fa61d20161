import { ProblemError, type ProblemName } from '../../app/http';
import type { usePrivacyMessages } from './messages';

type Message = Parameters<ReturnType<typeof usePrivacyMessages>>[0];

const words: Partial<Record<ProblemName, Message>> = {
  'core:correction-waits': 'correction.problem.waits',
  'core:correction-decided': 'correction.problem.decided',
  'core:own-family': 'correction.problem.own',
  'core:person-began': 'remove.began',
  'core:too-many': 'correction.problem.often',
};

/** The sentence for a correction that wasn't sent or answered. */
export const correctionProblem = (error: unknown): Message =>
  (error instanceof ProblemError ? words[error.case] : undefined) ?? 'correction.problem.failed';
