import { type Place, usePlaceName } from '../../../app/territory';
import { Button, Sheet } from '../../../app/ui';
import { useOwnTerritoryMessages } from '../messages';

interface ConfirmPlaceProps {
  /** absent while nothing is asked */
  place: Place | undefined;
  onYes: () => void;
  onNo: () => void;
}

/** Another place moves the holidays of every school and family: this is asked first. */
export function ConfirmPlace({ place, onYes, onNo }: ConfirmPlaceProps) {
  const t = useOwnTerritoryMessages();
  const nameOf = usePlaceName();
  return (
    <Sheet title={t('place.ask')} open={place !== undefined} onClose={onNo}>
      <p>{t('place.follows')}</p>
      <div className="row wrap">
        <Button kind="primary" onPress={onYes}>
          {t('place.yes', { place: place ? nameOf(place) : '' })}
        </Button>
        <Button onPress={onNo}>{t('cancel')}</Button>
      </div>
    </Sheet>
  );
}
