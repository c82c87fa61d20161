import { Button } from '../../../app/ui';
import type { Item } from '../api';
import { areHeard } from '../kinds';
import { useResourcesMessages } from '../messages';
import { useSaysFaces } from '../useSaysFaces';
import type { Asked } from './ItemSheets';

interface HeldPillProps {
  item: Item;
  onAsk: (asked: Asked) => void;
}

/** Why pupils and families don't see a picture, and the way to change it; of a folder how many, sounds too. For those who may say who is on it. */
export function HeldPill({ item, onAsk }: HeldPillProps) {
  const t = useResourcesMessages();
  const saysFaces = useSaysFaces();
  if (!saysFaces) return null;
  if (item.unsaid > 0) return <span className="pill warn">{t('held.inside', { count: item.unsaid })}</span>;
  if (!item.heldBack) return null;
  return (
    <Button className="pill warn held" onPress={() => onAsk({ sheet: 'faces', items: [item] })}>
      {t(areHeard([item]) && item.heldBack === 'UNSAID' ? 'held.UNHEARD' : `held.${item.heldBack}`)}
      <span className="hidden"> ({item.name})</span>
    </Button>
  );
}
