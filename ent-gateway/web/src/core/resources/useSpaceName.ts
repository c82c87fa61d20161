import { useSession } from '../../app/session';
import type { Space } from './api';
import { useResourcesMessages } from './messages';

/** How a space is called before its reader. */
export function useSpaceName() {
  const t = useResourcesMessages();
  const { me } = useSession();
  return ({ kind, name, personId, year, closed }: Space): string => {
    if (kind === 'PERSON') return personId === me.person.id ? t('space.own') : t('space.of', { name });
    if (kind === 'TERRITORY') return t('space.town');
    if (kind === 'SCHOOL') return t('space.school', { name });
    return kind === 'CLASS' && closed && year ? `${name} (${year})` : name;
  };
}
