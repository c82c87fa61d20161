import { Notice } from '../../../app/ui';
import type { HeldPicture } from '../api';
import { useResourcesMessages } from '../messages';

/** Pictures that are still not shown, and because of whom. */
export function HeldNames({ held }: { held: HeldPicture[] }) {
  const t = useResourcesMessages();
  if (held.length === 0) return null;
  return (
    <Notice kind="warn">
      <ul>
        {held.map(({ id, name, children }) => (
          <li key={id}>
            {t('faces.still', {
              name,
              names: children.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', '),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
