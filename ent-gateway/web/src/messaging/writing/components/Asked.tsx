import { Button, Sheet } from '../../../app/ui';
import { useWritingMessages } from '../messages';

interface AskedProps {
  open: boolean;
  title: string;
  more: string;
  yes: string;
  isPending: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** Asks before something that many see, or that nothing brings back. */
export function Asked({ open, title, more, yes, isPending, onYes, onClose }: AskedProps) {
  const t = useWritingMessages();
  return (
    <Sheet title={title} open={open} onClose={onClose}>
      <div className="stack">
        <p>{more}</p>
        <div className="row wrap">
          <Button kind="primary" isPending={isPending} onPress={onYes}>
            {yes}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </Sheet>
  );
}
