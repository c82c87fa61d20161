import { Button } from '../../../app/ui';
import type { PatternAnswer } from '../api';
import { usePatternMessages } from '../messages';

interface TermButtonProps {
  answer: PatternAnswer;
  isPending: boolean;
  onBook: () => void;
}

/** Books what was shown, if it is anything, and says how many days it books and for how many it waits. */
export function TermButton({ answer: { booked, waiting }, isPending, onBook }: TermButtonProps) {
  const t = usePatternMessages();
  if (booked + waiting === 0) return null;
  const words = () => {
    if (waiting === 0) return t('book', { count: booked });
    return booked === 0 ? t('book.wait', { count: waiting }) : t('book.both', { count: booked, waiting });
  };
  return (
    <Button kind="primary" isPending={isPending} onPress={onBook}>
      {words()}
    </Button>
  );
}
