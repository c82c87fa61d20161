import { Plus } from 'lucide-react';
import { clockTime, type Day } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { SlotUse, TimetableDesk, WrittenSlot } from '../api';
import { useTimetableMessages } from '../messages';
import { saveProblem, withSlot } from '../slotDraft';
import { useSlotName } from '../useSlotName';
import { useWriting } from '../useWriting';

interface JointSlotsProps {
  classId: string;
  monday: Day;
  desk: TimetableDesk;
}

const asOwn = ({ className, slotIds, ...slot }: SlotUse): WrittenSlot => ({ ...slot, id: null });

/** Lessons of common groups that another class has written, to be taken into the own grid in a tap. */
export function JointSlots({ classId, monday, desk }: JointSlotsProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const nameOf = useSlotName();
  const writing = useWriting(classId, monday, desk, () => undefined);
  return (
    <>
      {writing.error && <Notice kind="danger">{t(saveProblem(writing.error))}</Notice>}
      {desk.joint.map((use) => {
        const name = nameOf(use);
        return (
          <div key={`${use.className}${use.weekday}${use.from}${use.groupId ?? ''}`}>
            <p>
              {t('joint', {
                name: use.className,
                slot: name,
                group: desk.groups.find(({ id }) => id === use.groupId)?.name ?? '',
                weekday: t(`weekday.${use.weekday}`),
                from: clockTime(use.from, language),
                to: clockTime(use.to, language),
              })}
            </p>
            <Button
              kind="quiet"
              aria-label={t('joint.add.label', { name })}
              isPending={writing.isPending}
              onPress={() =>
                writing.mutate({
                  slots: withSlot(desk.slots, asOwn(use)),
                  said: t('slot.saved', { name }),
                })
              }
            >
              <Plus aria-hidden="true" size={18} />
              {t('joint.add')}
            </Button>
          </div>
        );
      })}
    </>
  );
}
