import { TriangleAlert } from 'lucide-react';
import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { CopiedSlot, TimetableCopy } from '../api';
import { useTimetableMessages } from '../messages';
import { useSlotName } from '../useSlotName';

interface CopyPreviewProps {
  copy: TimetableCopy;
  /** so many slots that are there would go */
  replaced: number;
  isPending: boolean;
  onCopy: () => void;
}

/** What a copy would write, and what of it isn't carried as it was. */
export function CopyPreview({ copy: { slots, left }, replaced, isPending, onCopy }: CopyPreviewProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const nameOf = useSlotName();
  const told = [...left, ...slots].filter(({ losses }) => losses.length > 0);
  const lineOf = (slot: CopiedSlot) =>
    t('copy.line', {
      weekday: t(`weekday.${slot.weekday}`),
      from: clockTime(slot.from, language),
      name: nameOf(slot),
    });
  return (
    <>
      <p role="status">{t('copy.slots', { count: slots.length })}</p>
      {told.length > 0 && (
        <ul className="stack">
          {told.map((slot) => (
            <li key={`${slot.weekday}${slot.from}${slot.weeks}${nameOf(slot)}${slot.startsOn ?? ''}`}>
              <TriangleAlert aria-hidden="true" size={17} /> <span className="b">{lineOf(slot)}</span>
              <span className="s soft timetable-note">
                {slot.losses.map((loss) => t(`copy.loss.${loss}`)).join(' ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {replaced > 0 && <p className="soft">{t('copy.replaces', { count: replaced })}</p>}
      {slots.length > 0 && (
        <Button kind="primary" isPending={isPending} onPress={onCopy}>
          {t('copy.do')}
        </Button>
      )}
    </>
  );
}
