import { School, User, Users, Building2, type LucideIcon } from 'lucide-react';
import { useSession } from '../../../app/session';
import type { Place, Space, SpaceKind } from '../api';
import { useResourcesMessages } from '../messages';
import { rootOf } from '../usePlace';
import { useSpaceName } from '../useSpaceName';
import { NewGroup } from './NewGroup';
import { PupilSpaces } from './PupilSpaces';
import { TreeNode } from './TreeNode';

const icons: Record<SpaceKind, LucideIcon> = {
  PERSON: User,
  CLASS: Users,
  SCHOOL: School,
  TERRITORY: Building2,
  GROUP: Users,
};

/** All spaces with their folders, opened as one goes. */
export function SpaceTree({ spaces, place }: { spaces: Space[]; place: Place }) {
  const t = useResourcesMessages();
  const nameOf = useSpaceName();
  const { space: role } = useSession();
  return (
    <nav className="card resources-tree" aria-label={t('spaces')}>
      <ul>
        {spaces.map((space) => (
          <TreeNode
            key={space.id}
            place={rootOf(space)}
            name={nameOf(space)}
            icon={icons[space.kind]}
            current={place}
          >
            {(role === 'teacher' || role === 'head') && space.kind === 'CLASS' && space.classId && (
              <PupilSpaces classId={space.classId} current={place} />
            )}
          </TreeNode>
        ))}
      </ul>
      <NewGroup />
    </nav>
  );
}
