import { useQuery } from '@tanstack/react-query';
import { Loaded, Sheet } from '../../../app/ui';
import type { Space } from '../api';
import { useResourcesMessages } from '../messages';
import { membersQuery, peopleQuery } from '../queries';
import { GroupForm } from './GroupForm';

interface GroupSheetProps {
  open: boolean;
  /** a group that is changed; without it one is made */
  space?: Space;
  onClose: () => void;
}

/** A space of chosen people: its name, and who is in it. */
export function GroupSheet({ open, space, onClose }: GroupSheetProps) {
  const t = useResourcesMessages();
  const people = useQuery({ ...peopleQuery, enabled: open });
  const members = useQuery({ ...membersQuery(space?.id ?? ''), enabled: open && space !== undefined });
  return (
    <Sheet title={t(space ? 'group.change' : 'group.new')} open={open} onClose={onClose}>
      <Loaded query={people}>
        {(all) =>
          space ? (
            <Loaded query={members}>
              {(chosen) => <GroupForm space={space} people={all} members={chosen} onDone={onClose} />}
            </Loaded>
          ) : (
            <GroupForm people={all} members={[]} onDone={onClose} />
          )
        }
      </Loaded>
    </Sheet>
  );
}
