import { useWritingMessages } from '../messages';
import type { Presence } from '../presence';
import { useHere } from '../useOpenText';

/** Who has the text open now, each in the colour of the cursor. */
export function PeopleHere({ presence }: { presence: Presence }) {
  const t = useWritingMessages();
  const here = useHere(presence);
  return (
    <ul className="text-people" aria-label={t('here')}>
      {here.map(({ name, colour }) => (
        <li key={name} className={`text-person text-c${colour}`}>
          {name}
        </li>
      ))}
    </ul>
  );
}
