import { Suspense, useState } from 'react';
import { type Day, mondayOf } from '../../../app/format';
import { Skeleton } from '../../../app/ui';
import { dayOfEntry, type DiaryEntry } from '../../diary';
import type { NotedSlot } from '../slots';
import { ClassWeek } from './ClassWeek';
import { EntryForm } from './EntryForm';
import { DaySlots } from './laterParts';

interface DayDeskProps {
  classId: string;
  date: Day;
  onDate: (date: Day) => void;
  monday: Day;
  onWeek: (monday: Day) => void;
}

/** The slots of a class's day, the form of an entry, and the week as it is noted: they come together. */
export function DayDesk({ classId, date, onDate, monday, onWeek }: DayDeskProps) {
  const [edited, setEdited] = useState<DiaryEntry>();
  const [noted, setNoted] = useState<NotedSlot>();
  const begin = (entry: DiaryEntry | undefined, slot: NotedSlot | undefined) => {
    setEdited(entry);
    setNoted(slot);
  };
  return (
    <div className="day-columns">
      <div className="stack">
        <Suspense fallback={<Skeleton lines={2} height={72} />}>
          <DaySlots
            classId={classId}
            date={date}
            onDate={onDate}
            noted={noted}
            onNote={(slot) => begin(undefined, slot)}
          />
        </Suspense>
        <EntryForm
          key={[edited?.id, noted?.slotId, noted?.date].join()}
          classId={classId}
          edited={edited}
          noted={noted}
          onDone={(entry) => {
            begin(undefined, undefined);
            if (entry) onWeek(mondayOf(dayOfEntry(entry)));
          }}
        />
      </div>
      <ClassWeek
        classId={classId}
        monday={monday}
        onWeek={onWeek}
        onEdit={(entry) => begin(entry, undefined)}
      />
    </div>
  );
}
