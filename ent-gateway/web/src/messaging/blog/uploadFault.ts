import { ProblemError } from '../../app/http';

/** Why a file didn't arrive: it is refused for its size or kind, or it may be sent again as it is. */
export const uploadFault = (error: unknown): 'large' | 'type' | 'failed' => {
  if (!(error instanceof ProblemError)) return 'failed';
  if (error.status === 413) return 'large';
  return error.status === 415 || /type/.test(error.case) ? 'type' : 'failed';
};
