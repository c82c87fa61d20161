import { FolderOpen } from 'lucide-react';
import { useSession } from '../../../app/session';
import { EmptyState } from '../../../app/ui';
import type { Folder } from '../api';
import { useResourcesMessages } from '../messages';

/** Nothing here yet: says who may put something here, and how. */
export function EmptyFolder({ folder }: { folder: Folder }) {
  const t = useResourcesMessages();
  const { space: role } = useSession();
  const word = folder.mayAddFiles
    ? role === 'pupil'
      ? 'empty.add.pupil'
      : 'empty.add'
    : folder.space.standing === 'FAMILY'
      ? 'empty.family'
      : 'empty.read';
  return (
    <EmptyState icon={FolderOpen} title={t('empty')}>
      <p>{t(word)}</p>
    </EmptyState>
  );
}
