import { useTermMessages } from './messages';

/** A term, and how many its year has. */
export interface NamedTerm {
  number: number;
  count: number;
}

const kindOf = (count: number) => (count === 2 || count === 3 ? count : 'other');

/** What a term is called: a third or a half of a year has a name of its own. */
export function useTermName() {
  const t = useTermMessages();
  return ({ number, count }: NamedTerm) => t(`name.${kindOf(count)}`, { number });
}

/** The same where there is little room. */
export function useShortTermName() {
  const t = useTermMessages();
  return ({ number, count }: NamedTerm) => t(`short.${kindOf(count)}`, { number });
}

/** What a field is called in which one is chosen. */
export const useTermLabel = () => useTermMessages()('term');

/** What a year of so many terms is called. */
export function useCountName() {
  const t = useTermMessages();
  return (count: number) => t(`count.${kindOf(count)}`, { number: count });
}
