import { TriangleAlert } from 'lucide-react';
import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { MetSlot, Slot } from '../api';
import { useTimetableMessages } from '../messages';
import { useSlotName } from '../useSlotName';

interface MetListProps {
  met: readonly MetSlot[];
  slots: readonly Slot[];
  /** whose place or time is taken */
  whatOf: (slot: Slot) => string;
  by: 'places.by' | 'busy.by';
  onEdit: (slotId: string) => void;
}

/** Slots that meet one of another class, each with a way to it. */
export function MetList({ met, slots, whatOf, by, onEdit }: MetListProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const nameOf = useSlotName();
  return (
    <ul className="stack">
      {met.map(({ slotId, className, from, to }) => {
        const slot = slots.find(({ id }) => id === slotId);
        if (!slot) return null;
        return (
          <li key={`${slotId}${className}${from}`} className="stack">
            <p>
              <TriangleAlert aria-hidden="true" size={17} />{' '}
              <span className="b">
                {t('places.taken', { place: whatOf(slot), weekday: t(`weekday.${slot.weekday}`) })}
              </span>
              <span className="s soft timetable-note">
                {t(by, {
                  name: className,
                  from: clockTime(from, language),
                  to: clockTime(to, language),
                })}
              </span>
            </p>
            <Button
              kind="quiet"
              aria-label={t('places.edit.label', { name: nameOf(slot) })}
              onPress={() => onEdit(slotId)}
            >
              {t('places.edit')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
