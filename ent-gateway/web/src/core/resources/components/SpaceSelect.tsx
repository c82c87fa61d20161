import { useQueries } from '@tanstack/react-query';
import { useSession } from '../../../app/session';
import { Button, Select } from '../../../app/ui';
import type { Place, Space } from '../api';
import { useResourcesMessages } from '../messages';
import { pupilSpacesQuery } from '../queries';
import { useNarrow } from '../useNarrow';
import { rootOf } from '../usePlace';
import { useSpaceName } from '../useSpaceName';

interface SpaceSelectProps {
  spaces: Space[];
  place: Place;
  onOpen: (place: Place) => void;
  /** whether a tree shows the same on a wider screen */
  narrowOnly: boolean;
}

/** The choice of a space where there is no room for a tree: all that the tree shows, asked for there alone. For others none where there is one space alone; a pupil touches its spaces. */
export function SpaceSelect({ spaces, place, onOpen, narrowOnly }: SpaceSelectProps) {
  const t = useResourcesMessages();
  const nameOf = useSpaceName();
  const { space: role } = useSession();
  const isNarrow = useNarrow();
  const overseesPupils = isNarrow && (role === 'teacher' || role === 'head');
  const classes = useQueries({
    queries: spaces.flatMap(({ classId }) => (overseesPupils && classId ? [pupilSpacesQuery(classId)] : [])),
  });
  const all = [...spaces, ...classes.flatMap(({ data }) => data ?? [])];
  if (all.length < 2 && !narrowOnly) return null;
  if (role === 'pupil') {
    return (
      <nav className="row wrap" aria-label={t('spaces')}>
        {all.map((space) => (
          <Button
            key={space.id}
            {...(space.id === place.spaceId && { kind: 'primary', 'aria-current': 'page' })}
            onPress={() => onOpen(rootOf(space))}
          >
            {nameOf(space)}
          </Button>
        ))}
      </nav>
    );
  }
  return (
    <div className={narrowOnly ? 'resources-narrow' : undefined}>
      <Select
        label={t('spaces')}
        value={place.spaceId}
        options={all.map((space) => ({ value: space.id, label: nameOf(space) }))}
        onChange={(event) => onOpen(rootOf({ id: event.target.value }))}
      />
    </div>
  );
}
