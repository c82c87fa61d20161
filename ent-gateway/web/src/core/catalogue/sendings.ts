import type { NewSending, Sending } from './api';

/** Whether one of those for whom it would be sent has it on the list already. */
export const reaches = (sendings: readonly Sending[], childIds: readonly string[]): boolean =>
  sendings.some(
    ({ wholeClass, pupils }) =>
      wholeClass || childIds.length === 0 || pupils.some(({ id }) => childIds.includes(id)),
  );

/** The same, to be sent anew. */
export const anew = (
  { wholeClass, pupils, dueOn, sentence }: Sending,
  classId: string,
  today: string,
): NewSending => ({
  classId,
  childIds: wholeClass ? [] : pupils.map(({ id }) => id),
  dueOn: dueOn && dueOn >= today ? dueOn : null,
  sentence,
});
