import { dayIn, today } from '../../app/format';

/** A month as an address may write it (`2026-11`); this month where there is none. */
export const monthIn = (text: string | null | undefined): string =>
  (text && dayIn(`${text}-01`)?.slice(0, 7)) || thisMonth();

export const thisMonth = (): string => today().slice(0, 7);
