import { Notice, Select } from '../ui';
import { useTerritoryMessages } from './messages';
import { hasOwnHolidays, type Place, places } from './places';

interface PlaceFieldProps {
  value: Place;
  /** an empty territory may be founded in Corsica; later it is told as zone B with holidays of its own */
  founding?: boolean;
  error?: string | undefined;
  onChange: (place: Place) => void;
}

/** Where a territory lies, which brings its holidays and its hours. */
export function PlaceField({ value, founding, error, onChange }: PlaceFieldProps) {
  const t = useTerritoryMessages();
  return (
    <>
      <Select
        label={t('place')}
        value={value}
        error={error}
        options={places
          .filter((place) => founding || place !== 'CORSICA')
          .map((place) => ({ value: place, label: t(`place.${place}`) }))}
        onChange={(event) => onChange(places.find((one) => one === event.target.value) ?? value)}
      />
      {hasOwnHolidays(value) && <Notice kind="info">{t('place.own')}</Notice>}
    </>
  );
}
