import type { Translate } from '../../app/i18n';
import type { ChildNeeds } from './api';
import type fr from './messages/fr.json';

type T = Translate<typeof fr>;

/** Every allergy in words; empty for none. */
export const allergyList = (
  { allergies, otherAllergies }: Pick<ChildNeeds, 'allergies' | 'otherAllergies'>,
  t: T,
): string =>
  [...allergies.map((allergen) => t(`allergen.${allergen}`)), otherAllergies.trim()]
    .filter(Boolean)
    .join(', ');
