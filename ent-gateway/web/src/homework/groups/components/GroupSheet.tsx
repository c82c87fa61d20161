import { Sheet } from '../../../app/ui';
import type { Group } from '../api';
import { useGroupMessages } from '../messages';
import { GroupForm } from './GroupForm';

interface GroupSheetProps {
  schoolClass: { id: string; name: string; schoolId: string };
  /** undefined while none is open */
  group: Group | 'new' | undefined;
  onChanged: () => void;
  onClose: () => void;
}

export function GroupSheet({ group, schoolClass, onChanged, onClose }: GroupSheetProps) {
  const t = useGroupMessages();
  return (
    <Sheet title={t(group === 'new' ? 'new' : 'change')} open={Boolean(group)} onClose={onClose}>
      {group && (
        <GroupForm
          schoolClass={schoolClass}
          group={group === 'new' ? undefined : group}
          onChanged={onChanged}
          onDone={onClose}
        />
      )}
    </Sheet>
  );
}
