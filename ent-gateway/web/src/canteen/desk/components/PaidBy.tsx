import type { AttendedDay, Family, FamilyBooking } from '../api';
import { useDeskQueueMessages } from '../messages';

/** The household that pays a day, where a child has two or another one than the page's pays. */
export function PaidBy({ day, family }: { day: FamilyBooking | AttendedDay; family: Family }) {
  const t = useDeskQueueMessages();
  const homes = family.households.filter(({ childIds }) => childIds.includes(day.childId));
  if (homes.length < 2 && day.householdId === family.id) return null;
  const payer = family.households.find(({ id }) => id === day.householdId);
  return (
    <p className="s soft">
      {payer
        ? t('paidBy', { home: payer.name })
        : t(day.householdId == null ? 'paidBy.nobody' : 'paidBy.other')}
    </p>
  );
}
