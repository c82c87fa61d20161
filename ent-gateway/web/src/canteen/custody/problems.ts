import { isProblem } from '../../app/http';

/** Why a version of custody couldn't be taken back. */
export const withdrawalProblem = (error: Error) =>
  isProblem(error, 'canteen:custody-begun') ? 'problem.begun' : 'problem.failed';
