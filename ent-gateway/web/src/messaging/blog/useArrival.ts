import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { focusOn } from '../../app/ui';

/** The part of a page to which an address leads by its fragment: it takes the focus, and comes into view. */
export function useArrival<T extends HTMLElement>(id: string) {
  const place = useRef<T>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${id}` && place.current) focusOn(place.current);
  }, [hash, id]);
  return place;
}
