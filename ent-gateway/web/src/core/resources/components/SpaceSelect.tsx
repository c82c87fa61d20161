import { Select } from '../../../app/ui';
import type { Place, Space } from '../api';
import { useResourcesMessages } from '../messages';
import { rootOf } from '../usePlace';
import { useSpaceName } from '../useSpaceName';

interface SpaceSelectProps {
  spaces: Space[];
  place: Place;
  onOpen: (place: Place) => void;
  /** whether a tree shows the same on a wider screen */
  narrowOnly: boolean;
}

/** The choice of a space where there is no room for a tree; none where there is one space alone. */
export function SpaceSelect({ spaces, place, onOpen, narrowOnly }: SpaceSelectProps) {
  const t = useResourcesMessages();
  const nameOf = useSpaceName();
  if (spaces.length < 2) return null;
  return (
    <div className={narrowOnly ? 'resources-narrow' : undefined}>
      <Select
        label={t('spaces')}
        value={place.spaceId}
        options={spaces.map((space) => ({ value: space.id, label: nameOf(space) }))}
        onChange={(event) => onOpen(rootOf({ id: event.target.value }))}
      />
    </div>
  );
}
