import { type ReactNode, Suspense, useState } from 'react';
import { type Day, mondayOf } from '../../../app/format';
import { Skeleton } from '../../../app/ui';
import { dayOfEntry, type DiaryEntry } from '../../diary';
import type { NotedSlot } from '../slots';
import { ClassWeek } from './ClassWeek';
import { EntryForm } from './EntryForm';
import { DaySlots, RollCard } from './laterParts';

interface DayDeskProps {
  classId: string;
  date: Day;
  onDate: (date: Day) => void;
  monday: Day;
  onWeek: (monday: Day) => void;
  /** what other modules have that waits */
  beside: ReactNode;
}

/** The day of a class in one screen: the roll, the slots with the note of each, what waits, and the week as it is noted. */
export function DayDesk({ classId, date, onDate, monday, onWeek, beside }: DayDeskProps) {
  const [edited, setEdited] = useState<DiaryEntry>();
  const [noted, setNoted] = useState<NotedSlot>();
  const begin = (entry: DiaryEntry | undefined, slot: NotedSlot | undefined) => {
    setEdited(entry);
    setNoted(slot);
  };
  const form = (
    <EntryForm
      key={[edited?.id, noted?.slotId, noted?.date].join()}
      classId={classId}
      date={date}
      edited={edited}
      noted={noted}
      onDone={(entry) => {
        begin(undefined, undefined);
        if (entry) onWeek(mondayOf(dayOfEntry(entry)));
      }}
    />
  );
  return (
    <div className="day-columns">
      <div className="stack-l">
        <Suspense fallback={<Skeleton height={180} />}>
          <RollCard classId={classId} />
        </Suspense>
        <Suspense fallback={<Skeleton lines={2} height={72} />}>
          <DaySlots
            classId={classId}
            date={date}
            onDate={onDate}
            noted={noted}
            onNote={(slot) => begin(undefined, slot)}
            form={form}
          />
        </Suspense>
        {!noted && form}
      </div>
      <div className="stack-l">
        {beside}
        <ClassWeek
          classId={classId}
          monday={monday}
          onWeek={onWeek}
          onEdit={(entry) => begin(entry, undefined)}
        />
      </div>
    </div>
  );
}
