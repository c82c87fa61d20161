import { Check, PencilLine } from 'lucide-react';
import { Fragment } from 'react';
import { clockTime, type Day } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { EntryMarks } from '../../diary';
import { SlotSheets } from '../../sheets';
import { useSlotName } from '../../timetable';
import { useDayMessages } from '../messages';
import type { DaySlot, NotedSlot } from '../slots';

interface SlotCardProps {
  classId: string;
  slot: DaySlot;
  date: Day;
  /** for whom it is and who takes it; mostly nothing */
  people: string;
  /** whether a colleague takes it */
  isQuiet: boolean;
  isNoted: boolean;
  /** whether it goes on */
  isNow: boolean;
  onNote: (slot: NotedSlot) => void;
}

/** A slot, what is noted in it, and the way to note something. */
export function SlotCard({
  classId,
  slot: { slot, entries },
  date,
  people,
  isQuiet,
  isNoted,
  isNow,
  onNote,
}: SlotCardProps) {
  const t = useDayMessages();
  const language = useLanguage();
  const name = useSlotName()(slot);
  const written = entries.length > 0;
  return (
    <li
      className={`card day-slot ${isNoted || isNow ? 'is-noted' : ''} ${isQuiet ? 'is-quiet' : ''}`}
      {...(isNow && { 'aria-current': 'time' as const })}
    >
      <span className="number soft">{clockTime(slot.from, language)}</span>
      <div className="day-slot-words">
        <p>
          <span className="b">{name}</span>
          {people && <span className="soft"> · {people}</span>}
          {slot.place && <span className="soft"> · {slot.place}</span>}
        </p>
        {entries.map((entry) => (
          <Fragment key={entry.id}>
            <EntryMarks entry={entry} />
            <p className="s soft day-slot-line">{entry.text}</p>
          </Fragment>
        ))}
        <SlotSheets slot={{ classId, slotId: slot.id, day: date }} name={name} />
      </div>
      <div className="row wrap">
        {entries.some(({ state }) => state === 'PUBLISHED') && (
          <span className="pill ok">
            <Check aria-hidden="true" size={16} />
            {t('slots.noted')}
          </span>
        )}
        <Button
          kind={written ? 'plain' : 'quiet'}
          aria-label={t(written ? 'slots.more.label' : 'slots.note.label', { name })}
          aria-pressed={isNoted}
          onPress={() => onNote({ slotId: slot.id, date, subject: name, groupId: slot.groupId })}
        >
          {written && <PencilLine aria-hidden="true" size={17} />}
          {t(written ? 'slots.more' : 'slots.note')}
        </Button>
      </div>
    </li>
  );
}
