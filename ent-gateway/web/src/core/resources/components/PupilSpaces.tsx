import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Place } from '../api';
import { useResourcesMessages } from '../messages';
import { pupilSpacesQuery } from '../queries';
import { addressOf, rootOf } from '../usePlace';

/** The own folders of a class's pupils, as far as they keep something. */
export function PupilSpaces({ classId, current }: { classId: string; current: Place }) {
  const t = useResourcesMessages();
  const spaces = useQuery(pupilSpacesQuery(classId));
  if (!spaces.data?.length) return null;
  return (
    <li>
      <p className="s soft tree-title">{t('pupils')}</p>
      <ul>
        {spaces.data.map((space) => (
          <li key={space.id} className="tree-line">
            <Link
              to={addressOf(rootOf(space))}
              aria-current={current.spaceId === space.id ? 'page' : undefined}
            >
              {space.name}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
