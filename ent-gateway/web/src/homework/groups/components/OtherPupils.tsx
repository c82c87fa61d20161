import type { Group } from '../api';
import { useGroupMessages } from '../messages';

interface OtherPupilsProps {
  pupils: Group['pupils'];
  classes: readonly { id: string; name: string }[];
}

/** Pupils whom other classes have put into a group. */
export function OtherPupils({ pupils, classes }: OtherPupilsProps) {
  const t = useGroupMessages();
  return classes
    .filter(({ id }) => pupils.some(({ classId }) => classId === id))
    .map(({ id, name }) => (
      <div key={id}>
        <p className="b">{t('pupilsOf', { name })}</p>
        <p className="soft">
          {pupils
            .filter(({ classId }) => classId === id)
            .map(({ givenName, familyName }) => `${givenName} ${familyName}`)
            .join(', ')}
        </p>
      </div>
    ));
}
