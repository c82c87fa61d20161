import { useQuietEnd } from '../../../app/quiet';
import { dayOf, today } from '../../../app/format';
import type { ClassRoll } from '../api';
import { useClassRollMessages } from '../messages';

interface FamiliesToldProps {
  roll: ClassRoll;
  /** the pupils away of whom a family can be told */
  told: { count: number; names: string };
  /** its end waits for the network */
  waits?: boolean;
}

/** When families hear of pupils who are away: at once on the day itself, outside of quiet hours of a day gone by. */
export function FamiliesTold({ roll, told, waits = false }: FamiliesToldProps) {
  const t = useClassRollMessages();
  const quiet = useQuietEnd();
  const { closing } = roll;
  if (!quiet || roll.date >= today()) return t(waits ? 'tellsThen' : closing ? 'told' : 'tells', told);
  const later = { ...told, when: quiet.when };
  if (waits) return t('tellsThenLater', later);
  // of a roll that was over before, some families have heard; others are told of marks that came since
  const before = closing && (dayOf(closing.at) === roll.date || !quiet.lastedAt(closing.at));
  return t(before ? 'toldLatest' : 'tellsLater', later);
}
