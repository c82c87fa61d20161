import { TriangleAlert } from 'lucide-react';
import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { TimetableDesk } from '../api';
import { useTimetableMessages } from '../messages';
import { useSlotName } from '../useSlotName';

interface PlacesCardProps {
  desk: TimetableDesk;
  onEdit: (slotId: string) => void;
}

/** Places where another class of the school is at the same time, each with a way to its slot. */
export function PlacesCard({ desk: { taken, slots }, onEdit }: PlacesCardProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const nameOf = useSlotName();
  return (
    <section className="card pad stack" aria-labelledby="places">
      <h2 id="places">{t('places')}</h2>
      <ul className="stack">
        {taken.map(({ slotId, className, from, to }) => {
          const slot = slots.find(({ id }) => id === slotId);
          if (!slot) return null;
          const name = nameOf(slot);
          return (
            <li key={`${slotId}${className}${from}`} className="stack">
              <p>
                <TriangleAlert aria-hidden="true" size={17} />{' '}
                <span className="b">
                  {t('places.taken', { place: slot.place ?? '', weekday: t(`weekday.${slot.weekday}`) })}
                </span>
                <span className="s soft timetable-note">
                  {t('places.by', {
                    name: className,
                    from: clockTime(from, language),
                    to: clockTime(to, language),
                  })}
                </span>
              </p>
              <Button
                kind="quiet"
                aria-label={t('places.edit.label', { name })}
                onPress={() => onEdit(slotId)}
              >
                {t('places.edit')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
