import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronRight, Folder, type LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Place } from '../api';
import { useResourcesMessages } from '../messages';
import { foldersQuery } from '../queries';
import { addressOf } from '../usePlace';

interface TreeNodeProps {
  place: Place;
  name: string;
  icon?: LucideIcon;
  current: Place;
  /** stands under the folders */
  children?: ReactNode;
}

/** A space or a folder of the tree; what lies in it is read when it is opened. */
export function TreeNode({ place, name, icon: Icon = Folder, current, children }: TreeNodeProps) {
  const t = useResourcesMessages();
  const isCurrent = current.spaceId === place.spaceId && current.folderId === place.folderId;
  const [open, setOpen] = useState(isCurrent || (current.spaceId === place.spaceId && !place.folderId));
  const folders = useQuery({ ...foldersQuery(place), enabled: open });
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li>
      <div className="tree-line">
        <button
          type="button"
          className="tree-open"
          aria-expanded={open}
          aria-label={t(open ? 'tree.close' : 'tree.open', { name })}
          onClick={() => setOpen(!open)}
        >
          <Chevron aria-hidden="true" size={16} />
        </button>
        <Link to={addressOf(place)} aria-current={isCurrent ? 'page' : undefined}>
          <Icon aria-hidden="true" size={18} />
          {name}
        </Link>
      </div>
      {open && (
        <ul>
          {folders.data?.items.map((folder) => (
            <TreeNode
              key={folder.id}
              place={{ spaceId: place.spaceId, folderId: folder.id }}
              name={folder.name}
              current={current}
            />
          ))}
          {children}
        </ul>
      )}
    </li>
  );
}
