import { Select } from '../../../app/ui';
import type { DeskGroup, TimetableWeek } from '../api';
import { useTimetableMessages } from '../messages';
import type { SlotDraft, SlotProblem } from '../slotDraft';

interface SlotPeopleProps {
  draft: SlotDraft;
  onChange: (part: Partial<SlotDraft>) => void;
  teachers: TimetableWeek['teachers'];
  groups: readonly DeskGroup[];
  problem: SlotProblem | undefined;
}

/** For which pupils, and with whom, where there is a choice. */
export function SlotPeople({ draft, onChange, teachers, groups, problem }: SlotPeopleProps) {
  const t = useTimetableMessages();
  return (
    <>
      {groups.length > 0 && (
        <Select
          label={t('slot.group')}
          value={draft.groupId}
          options={[
            { value: '', label: t('slot.group.none') },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => onChange({ groupId: event.target.value })}
          error={problem && t(problem)}
        />
      )}
      {teachers.length > 1 && (
        <Select
          label={t('slot.teacher')}
          value={draft.teacherId}
          options={[
            { value: '', label: t('slot.teacher.none') },
            ...teachers.map(({ id, givenName, familyName }) => ({
              value: id,
              label: `${givenName} ${familyName}`,
            })),
          ]}
          onChange={(event) => onChange({ teacherId: event.target.value })}
        />
      )}
    </>
  );
}
