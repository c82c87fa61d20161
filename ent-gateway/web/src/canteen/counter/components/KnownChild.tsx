import { Button } from '../../../app/ui';
import { useCounterMessages } from '../messages';
import { knownPupil } from '../problems';

interface KnownChildProps {
  error: Error | null;
  onTake: (position: number, childId: string) => void;
}

/** A pupil of this name and birth date is known, and can be taken instead. */
export function KnownChild({ error, onTake }: KnownChildProps) {
  const t = useCounterMessages();
  const known = knownPupil(error);
  if (!known) return null;
  return <Button onPress={() => onTake(known.position, known.childId)}>{t('child.take')}</Button>;
}
