import { useActing } from '../../../app/session';
import { Button } from '../../../app/ui';
import { useCounterMessages } from '../messages';
import type { Met } from '../problems';
import { isHidden, useKnown } from './KnownName';

interface KnownChoiceProps {
  id: string;
  kind: Met['kind'];
  onTake: () => void;
}

/** Whom the agent may not read of isn't taken. An adult who lives in another household can't come: that one's page is where it is split, joined or given a child. */
export function KnownChoice({ id, kind, onTake }: KnownChoiceProps) {
  const t = useCounterMessages();
  const here = useActing()?.familyId;
  const known = useKnown(id);
  const home = kind === 'adult' ? known.data?.home : undefined;
  if ((kind === 'adult' && known.isPending) || isHidden(known.error)) return null;
  if (!home || home.id === here) {
    return (
      <Button aria-describedby={`known-${id}`} onPress={onTake}>
        {t(`known.${kind}`)}
      </Button>
    );
  }
  return (
    <>
      <p>
        {t('known.elsewhere', { home: home.name })} {t('known.elsewhere.kept')}
      </p>
      <a className="btn" href={`/familles/${home.id}/foyers`} target="_blank" rel="noreferrer">
        {t('known.elsewhere.open', { home: home.name })}
      </a>
    </>
  );
}
