import { Button, Sheet } from '../../../app/ui';
import { useClassesMessages } from '../messages';

interface ConfirmSheetsProps {
  open: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** New passwords can't be undone: this is asked first. */
export function ConfirmSheets({ open, onYes, onNo }: ConfirmSheetsProps) {
  const t = useClassesMessages();
  return (
    <Sheet title={t('sheets.confirm')} open={open} onClose={onNo}>
      <p>{t('sheets.confirm.more')}</p>
      <div className="row wrap">
        <Button kind="primary" onPress={onYes}>
          {t('sheets.confirm.yes')}
        </Button>
        <Button onPress={onNo}>{t('cancel')}</Button>
      </div>
    </Sheet>
  );
}
