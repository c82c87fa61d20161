import { Sheet } from '../../../app/ui';
import type { Folder, Item, Place } from '../api';
import { areHeard } from '../kinds';
import { type ResourcesKey, useResourcesMessages } from '../messages';
import { Details } from './Details';
import { FacesSheet } from './FacesSheet';
import { GroupSheet } from './GroupSheet';
import { LinkForm } from './LinkForm';
import { MoveForm } from './MoveForm';
import { NameForm } from './NameForm';
import { RuleForm } from './RuleForm';

/** A sheet that is wanted, about these things. */
export interface Asked {
  sheet: 'folder' | 'rename' | 'move' | 'rule' | 'link' | 'details' | 'group' | 'faces';
  items: Item[];
}

interface ItemSheetsProps {
  folder: Folder;
  place: Place;
  asked: Asked | undefined;
  onClose: () => void;
}

/** The sheets that rise over a folder. */
export function ItemSheets({ folder, place, asked, onClose }: ItemSheetsProps) {
  const t = useResourcesMessages();
  const [item] = asked?.items ?? [];
  const sheet = asked?.sheet;
  if (sheet === 'group') return <GroupSheet open space={folder.space} onClose={onClose} />;
  const heard = sheet === 'faces' && areHeard(asked?.items ?? []);
  const title: Extract<ResourcesKey, `sheet.${string}`> = heard
    ? 'sheet.voices'
    : `sheet.${sheet ?? 'details'}`;
  return (
    <Sheet title={t(title, { name: item?.name ?? '' })} open={sheet !== undefined} onClose={onClose}>
      {sheet === 'folder' && <NameForm place={place} onDone={onClose} />}
      {sheet === 'rename' && item && <NameForm place={place} item={item} onDone={onClose} />}
      {sheet === 'move' && asked && <MoveForm items={asked.items} onDone={onClose} />}
      {sheet === 'rule' && item && <RuleForm item={item} space={folder.space} onDone={onClose} />}
      {sheet === 'link' && item && <LinkForm item={item} />}
      {sheet === 'faces' && asked && <FacesSheet items={asked.items} space={folder.space} onDone={onClose} />}
      {sheet === 'details' && item && <Details item={item} />}
    </Sheet>
  );
}
