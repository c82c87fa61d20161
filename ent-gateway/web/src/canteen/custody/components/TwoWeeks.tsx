import type { Day } from '../../../app/format';
import { Notice } from '../../../app/ui';
import type { Home } from '../api';
import { useCustodyMessages } from '../messages';
import { type DatedTurns, twoWeeksInARow } from '../turns';

interface TwoWeeksProps {
  turns: DatedTurns[];
  from: Day;
  households: Home[];
}

/** A year of 53 weeks gives one household two odd weeks in a row, which parents rarely mean. */
export function TwoWeeks({ turns, from, households }: TwoWeeksProps) {
  const t = useCustodyMessages();
  const found = twoWeeksInARow(turns, from);
  if (!found) return null;
  const name = households.find(({ householdId }) => householdId === found.household)?.name ?? t('other');
  return <Notice kind="warn">{t('two', { year: found.year, name })}</Notice>;
}
