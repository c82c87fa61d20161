import { Button, Sheet } from '../../../app/ui';

interface AskedProps {
  title: string;
  more: string;
  yes: string;
  no: string;
  open: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** A question before an act. */
export function Asked({ title, more, yes, no, open, onYes, onClose }: AskedProps) {
  return (
    <Sheet title={title} open={open} onClose={onClose}>
      <div className="stack">
        <p>{more}</p>
        <div className="row wrap">
          <Button
            kind="primary"
            onPress={() => {
              onClose();
              onYes();
            }}
          >
            {yes}
          </Button>
          <Button onPress={onClose}>{no}</Button>
        </div>
      </div>
    </Sheet>
  );
}
