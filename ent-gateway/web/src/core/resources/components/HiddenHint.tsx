import { useQuery } from '@tanstack/react-query';
import { Notice } from '../../../app/ui';
import type { Item } from '../api';
import { useResourcesMessages } from '../messages';
import { hiddenQuery } from '../queries';

interface HiddenHintProps {
  item: Item;
  /** to everybody who has the link, and not to the class alone */
  byLink?: boolean;
}

/** How many pictures won't be shown, and why. */
export function HiddenHint({ item, byLink = false }: HiddenHintProps) {
  const t = useResourcesMessages();
  const { data: hidden } = useQuery(hiddenQuery(item.id));
  if (!hidden) return null;
  const refused = byLink ? hidden.notPublic : hidden.forbidden;
  if (hidden.unsaid + refused === 0) return null;
  return (
    <Notice kind="warn">
      <p>{t('hidden', { count: hidden.unsaid + refused })}</p>
      <ul>
        {hidden.unsaid > 0 && <li>{t('hidden.unsaid', { count: hidden.unsaid })}</li>}
        {refused > 0 && <li>{t(byLink ? 'hidden.notPublic' : 'hidden.forbidden', { count: refused })}</li>}
      </ul>
    </Notice>
  );
}
