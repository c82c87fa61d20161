import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import type { Folder } from '../api';
import { useResourcesMessages } from '../messages';
import { addressOf, rootOf } from '../usePlace';
import { useSpaceName } from '../useSpaceName';

/** The way from the space to the folder, each step a link but the last. */
export function Breadcrumb({ folder: { space, path } }: { folder: Folder }) {
  const t = useResourcesMessages();
  const nameOf = useSpaceName();
  const steps = [
    { name: nameOf(space), place: rootOf(space) },
    ...path.map(({ id, name }) => ({ name, place: { spaceId: space.id, folderId: id } })),
  ];
  return (
    <nav aria-label={t('path')}>
      <ol className="row wrap resources-path">
        {steps.map(({ name, place }, index) => (
          <li key={place.folderId ?? place.spaceId} className="row">
            {index > 0 && <ChevronRight aria-hidden="true" size={16} />}
            {index < steps.length - 1 ? (
              <Link to={addressOf(place)}>{name}</Link>
            ) : (
              <span className="b" aria-current="page">
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
