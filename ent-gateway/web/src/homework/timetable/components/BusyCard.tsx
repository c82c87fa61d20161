import { TriangleAlert } from 'lucide-react';
import type { Slot, TimetableDesk, TimetableWeek } from '../api';
import { useTimetableMessages } from '../messages';
import { twiceIn } from '../overlaps';
import { peopleOf } from '../people';
import { useSlotName } from '../useSlotName';
import { MetList } from './MetList';

interface BusyCardProps {
  week: Pick<TimetableWeek, 'teachers' | 'groups'>;
  desk: TimetableDesk;
  onEdit: (slotId: string) => void;
}

/** Somebody who would be in two slots at once: a teacher, or a pupil of two groups. */
export function BusyCard({ week, desk, onEdit }: BusyCardProps) {
  const t = useTimetableMessages();
  const nameOf = useSlotName();
  const twice = twiceIn(desk);
  if (desk.busy.length === 0 && twice.length === 0) return null;
  const teacherOf = ({ teacherId }: Slot) => peopleOf({ groupId: null, teacherId }, week);
  return (
    <section className="card pad stack" aria-labelledby="busy">
      <h2 id="busy">{t('busy')}</h2>
      <MetList met={desk.busy} slots={desk.slots} whatOf={teacherOf} by="busy.by" onEdit={onEdit} />
      {twice.map(([one, other]) => (
        <p key={`${one.id}${other.id}`}>
          <TriangleAlert aria-hidden="true" size={17} />{' '}
          {t('busy.pupils', {
            weekday: t(`weekday.${one.weekday}`),
            one: nameOf(one),
            other: nameOf(other),
          })}
        </p>
      ))}
    </section>
  );
}
