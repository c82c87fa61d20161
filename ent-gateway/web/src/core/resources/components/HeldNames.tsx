import { Notice } from '../../../app/ui';
import type { HeldPicture } from '../api';
import { useResourcesMessages } from '../messages';

/** Pictures that are still not shown, and because of whom; without the names of children from whom a court bars the reader. */
export function HeldNames({ held }: { held: HeldPicture[] }) {
  const t = useResourcesMessages();
  if (held.length === 0) return null;
  return (
    <Notice kind="warn">
      <ul>
        {held.map(({ id, name, children }) => (
          <li key={id}>
            {children.length > 0
              ? t('faces.still', {
                  name,
                  names: children.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', '),
                })
              : t('faces.still.unnamed', { name })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
