import { Button, Sheet } from '../../../app/ui';

interface ConfirmProps {
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

export function Confirm({ title, text, yes, no, onYes, onNo }: ConfirmProps) {
  return (
    <Sheet title={title} open onClose={onNo}>
      <p>{text}</p>
      <div className="row wrap">
        <Button kind="primary" onPress={onYes}>
          {yes}
        </Button>
        <Button onPress={onNo}>{no}</Button>
      </div>
    </Sheet>
  );
}
