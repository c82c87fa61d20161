export { PlaceField } from './PlaceField';
export type { Place } from './places';
export { isSiret } from './siret';
export { usePlaceName } from './usePlaceName';
