import { Button, Sheet } from '../../../app/ui';
import { useOwnTerritoryMessages } from '../messages';

interface ConfirmNumberProps {
  /** absent while nothing is asked */
  accounts: number | undefined;
  onYes: () => void;
  onNo: () => void;
}

/** ProConnect lets in agents of one number alone: another one shuts out those who come by it, whoever saves it first of all. */
export function ConfirmNumber({ accounts, onYes, onNo }: ConfirmNumberProps) {
  const t = useOwnTerritoryMessages();
  return (
    <Sheet title={t('number.ask')} open={accounts !== undefined} onClose={onNo}>
      <p>{t('number.follows', { count: accounts ?? 0 })}</p>
      <div className="row wrap">
        <Button kind="primary" onPress={onYes}>
          {t('number.yes')}
        </Button>
        <Button onPress={onNo}>{t('cancel')}</Button>
      </div>
    </Sheet>
  );
}
