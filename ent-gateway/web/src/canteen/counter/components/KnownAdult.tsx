import { Button } from '../../../app/ui';
import type { Newcomers } from '../api';
import { useCounterMessages } from '../messages';
import { knownPerson } from '../problems';

export type NewAdult = Newcomers['adults'][number];

interface KnownAdultProps {
  error: Error | null;
  onAnswer: (position: number, answer: Partial<NewAdult>) => void;
}

/** An adult of this name is known: it is that one, or, unless the birth dates agree, somebody else. */
export function KnownAdult({ error, onAnswer }: KnownAdultProps) {
  const t = useCounterMessages();
  const known = knownPerson(error);
  if (!known) return null;
  return (
    <div className="row">
      <Button
        onPress={() => onAnswer(known.position, { personId: known.personId, person: null, confirmed: null })}
      >
        {t('adult.take')}
      </Button>
      {!known.sure && (
        <Button onPress={() => onAnswer(known.position, { confirmed: true })}>{t('adult.other')}</Button>
      )}
    </div>
  );
}
