import { hasCode, isProblem } from '../../app/http';

/** Why turns couldn't be changed, or a version of them taken back. */
export function changeProblem(error: Error) {
  if (isProblem(error, 'canteen:custody-begun')) return 'problem.begun';
  return hasCode(error, 'same-household') ? 'problem.same' : 'problem.failed';
}
