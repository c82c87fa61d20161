import { useTerritoryMessages } from './messages';
import type { Place } from './places';

/** How a place is called where it is chosen. */
export function usePlaceName(): (place: Place) => string {
  const t = useTerritoryMessages();
  return (place) => t(`place.${place}`);
}
