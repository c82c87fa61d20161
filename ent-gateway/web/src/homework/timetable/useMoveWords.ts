import { clockTime } from '../../app/format';
import { useLanguage } from '../../app/i18n';
import type { Slot } from './api';
import { useTimetableMessages } from './messages';
import { isFree, type Move } from './moves';
import { useSlotName } from './useSlotName';

/** What is said of a slot that is being moved. */
export function useMoveWords() {
  const t = useTimetableMessages();
  const language = useLanguage();
  const nameOf = useSlotName();
  const when = ({ weekday, from, to }: Slot): string =>
    t('move.when', {
      weekday: t(`weekday.${weekday}`),
      from: clockTime(from, language),
      to: clockTime(to, language),
    });
  const met = ({ moved, clashes: { own, place, teacher } }: Move): string => {
    if (own[0]) return t('move.own', { name: nameOf(own[0]) });
    return place
      ? t('move.place', { place: moved.place ?? '', name: place.className })
      : t('move.teacher', { name: teacher?.className ?? '' });
  };
  return {
    nameOf,
    when,
    met,
    /** the place it would have, aloud */
    said: (move: Move): string => `${when(move.moved)}. ${isFree(move.clashes) ? t('move.free') : met(move)}`,
  };
}
