import { Suspense, useState } from 'react';
import { mondayOf, schoolWeek, today, weekdayFrom } from '../../../app/format';
import { Skeleton } from '../../../app/ui';
import { dayOfEntry, type DiaryEntry } from '../../diary';
import type { NotedSlot } from '../slots';
import { ClassWeek } from './ClassWeek';
import { EntryForm } from './EntryForm';
import { DaySlots, RollCard, WaitingCard } from './laterParts';

/** The day of a class in one screen: the roll, the slots with the note of each, what waits, and the week. */
export function ClassDay({ classId }: { classId: string }) {
  const [edited, setEdited] = useState<DiaryEntry>();
  const [noted, setNoted] = useState<NotedSlot>();
  const [date, setDate] = useState(weekdayFrom(today()));
  const [monday, setMonday] = useState(schoolWeek());
  const begin = (entry: DiaryEntry | undefined, slot: NotedSlot | undefined) => {
    setEdited(entry);
    setNoted(slot);
  };
  const form = (
    <EntryForm
      key={[edited?.id, noted?.slotId, noted?.date].join()}
      classId={classId}
      edited={edited}
      noted={noted}
      onDone={(entry) => {
        begin(undefined, undefined);
        if (entry) setMonday(mondayOf(dayOfEntry(entry)));
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
            onDate={setDate}
            noted={noted}
            onNote={(slot) => begin(undefined, slot)}
            form={form}
          />
        </Suspense>
        {!noted && form}
      </div>
      <div className="stack-l">
        <Suspense>
          <WaitingCard classId={classId} />
        </Suspense>
        <ClassWeek
          classId={classId}
          monday={monday}
          onWeek={setMonday}
          onEdit={(entry) => begin(entry, undefined)}
        />
      </div>
    </div>
  );
}
