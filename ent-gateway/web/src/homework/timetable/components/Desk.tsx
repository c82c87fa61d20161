import { CalendarClock, Plus } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../app/format';
import { Button, EmptyState } from '../../../app/ui';
import { GroupsCard } from '../../groups';
import type { TimetableDesk, TimetableWeek } from '../api';
import { type ChangeDraft, dayToChange, newChange } from '../changeDraft';
import { useTimetableMessages } from '../messages';
import { draftOf, newSlot, type SlotDraft } from '../slotDraft';
import { timetableKey } from '../queries';
import { useDrop } from '../useDrop';
import { isFollowedByItsLike, weekdayOf } from '../weeks';
import { BusyCard } from './BusyCard';
import { ChangesCard } from './ChangesCard';
import { ChangeSheet } from './ChangeSheet';
import { CopyButton } from './CopyButton';
import { HoursCard } from './HoursCard';
import { JointSlots } from './JointSlots';
import { MoveSheet } from './MoveSheet';
import { PlacesCard } from './PlacesCard';
import { SlotSheet } from './SlotSheet';
import { WeekGrid } from './WeekGrid';

interface DeskProps {
  classId: string;
  monday: Day;
  week: Omit<TimetableWeek, 'desk'>;
  desk: TimetableDesk;
}

/** The grid to be changed, what changes single days, and the hours beside those of the programme. */
export function Desk({ classId, monday, week, desk }: DeskProps) {
  const t = useTimetableMessages();
  const client = useQueryClient();
  const [slot, setSlot] = useState<SlotDraft>();
  const [change, setChange] = useState<ChangeDraft>();
  const { drop, met, move, leave } = useDrop(classId, monday, desk);
  const edit = (id: string) => {
    const found = desk.slots.find((one) => one.id === id);
    if (found) setSlot(draftOf(found));
  };
  return (
    <>
      <div className="row wrap between">
        <p className="pill plain-soft">{t(`turn.${week.turn === 'ODD' ? 'ODD' : 'EVEN'}`)}</p>
        <Button kind="primary" className="no-print" onPress={() => setSlot(newSlot('MONDAY'))}>
          <Plus aria-hidden="true" size={18} />
          {t('slot.add')}
        </Button>
      </div>
      {isFollowedByItsLike(monday) && <p className="soft s">{t('turn.twice')}</p>}
      <div className="timetable-desk">
        {desk.slots.length === 0 ? (
          <EmptyState icon={CalendarClock} title={t('grid.empty')}>
            <p>{t('grid.empty.more')}</p>
            <CopyButton classId={classId} monday={monday} desk={desk} />
          </EmptyState>
        ) : (
          <WeekGrid
            classId={classId}
            week={week}
            desk={desk}
            onEdit={edit}
            onAdd={(date) => setSlot(newSlot(weekdayOf(date)))}
            onMove={drop}
          />
        )}
        <div className="stack no-print">
          {desk.taken.length > 0 && <PlacesCard desk={desk} onEdit={edit} />}
          <BusyCard week={week} desk={desk} onEdit={edit} />
          {desk.programmes.map((programme) => (
            <HoursCard key={programme.cycle} programme={programme} />
          ))}
          <ChangesCard
            classId={classId}
            days={week.days}
            onAdd={() => setChange(newChange(dayToChange(week.days) ?? monday))}
          />
          <GroupsCard
            schoolClass={week.schoolClass}
            onChanged={() => void client.invalidateQueries({ queryKey: timetableKey(classId) })}
          >
            <JointSlots classId={classId} monday={monday} desk={desk} />
          </GroupsCard>
          {desk.slots.length > 0 && <CopyButton classId={classId} monday={monday} desk={desk} />}
        </div>
      </div>
      <SlotSheet
        classId={classId}
        monday={monday}
        desk={desk}
        teachers={week.teachers}
        slot={slot}
        onClose={() => setSlot(undefined)}
      />
      <MoveSheet desk={desk} move={met} onMove={move} onClose={leave} />
      <ChangeSheet classId={classId} change={change} onClose={() => setChange(undefined)} />
    </>
  );
}
