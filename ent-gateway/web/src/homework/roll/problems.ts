import { isProblem, ProblemError } from '../../app/http';

/** Why a roll doesn't open. */
export const classRollProblem = (error: Error): 'closed.day' | 'ahead' | 'over' | 'server' =>
  isProblem(error, 'homework:no-class-that-day')
    ? 'closed.day'
    : isProblem(error, 'homework:roll-ahead')
      ? 'ahead'
      : isProblem(error, 'homework:roll-over')
        ? 'over'
        : 'server';

const reasons = ['WEEKEND', 'PUBLIC_HOLIDAY', 'LOCAL', 'SCHOOL_HOLIDAY', 'WEDNESDAY', 'FREE_HALF'] as const;

/** Why there is no school in a half-day, with the name of the holiday or of the closed day. */
export function freeReason(error: Error) {
  if (!(error instanceof ProblemError)) return undefined;
  const reason = reasons.find((one) => one === error.problem['reason']);
  const label = error.problem['label'];
  return reason && { reason, label: typeof label === 'string' ? label : '' };
}
