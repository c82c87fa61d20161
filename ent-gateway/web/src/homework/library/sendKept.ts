import { hasStatus, ProblemError, UnreachableError } from '../../app/http';
import { lendKept, returnKept } from './api';
import { forgetBeep, keepBeep, type KeptBeep } from './kept';
import { factsOf, libraryProblem } from './problems';

/** Refused for good, as opposed to not just now. */
export const isFinal = (error: unknown) =>
  error instanceof ProblemError && [400, 403, 404, 409, 422].includes(error.status);

/** As the server does it; under the beep's own key, so that one whose answer was lost isn't done twice. */
export const sendBeep = (beep: KeptBeep) => (beep.mode === 'lend' ? lendKept(beep) : returnKept(beep));

/** Of somebody who doesn't lend there any more: it waits for somebody who does. */
const isOthers = (error: unknown) => hasStatus(error, 403) || hasStatus(error, 404);

/** Sends beeps in their order until nobody answers. What is refused stays, with the reason. */
export async function sendKept(beeps: KeptBeep[]): Promise<void> {
  for (const beep of beeps.filter(({ refused }) => !refused)) {
    try {
      await sendBeep(beep);
      await forgetBeep(beep.id);
    } catch (error) {
      if (error instanceof UnreachableError || !isFinal(error) || isOthers(error)) return;
      const fault = error as Error;
      await keepBeep({ ...beep, refused: { key: libraryProblem(fault), facts: factsOf(fault) } });
    }
  }
}
