import { Field } from '../../../app/ui';
import type { School } from '../../../core/school';
import type { Restaurant } from '../api';
import { useKitchenMessages } from '../messages';
import { isInsee, isSiret } from '../publisher';

interface RestaurantFieldsProps {
  school: School;
  known: Restaurant | undefined;
  tried: boolean;
  onChange: (restaurant: Restaurant) => void;
}

/** What open data says of a school's restaurant beyond the school's own number. */
export function RestaurantFields({ school, known, tried, onChange }: RestaurantFieldsProps) {
  const t = useKitchenMessages();
  const { siret, insee } = known ?? {};
  const set = (part: Partial<Restaurant>) => onChange({ ...known, ...part, schoolId: school.id });
  return (
    <fieldset className="kitchen-restaurant">
      <legend className="b">{t('publisher.restaurant', { school: school.name })}</legend>
      <Field
        label={t('publisher.restaurantSiret')}
        hint={t('publisher.restaurantSiret.hint')}
        value={siret ?? ''}
        inputMode="numeric"
        onChange={(event) => set({ siret: event.target.value || null })}
        error={tried && siret && !isSiret(siret) ? t('problem.siret') : undefined}
      />
      <Field
        label={t('publisher.insee')}
        hint={t('publisher.insee.hint')}
        value={insee ?? ''}
        maxLength={5}
        onChange={(event) => set({ insee: event.target.value || null })}
        error={tried && insee && !isInsee(insee) ? t('problem.insee') : undefined}
      />
    </fieldset>
  );
}
