import { focusOn } from './faults';
import { land, type Place } from './landing';

/** Where the focus stands, or what became of that place. */
interface Spot {
  element: HTMLElement;
  /** a dialog, or what shows for a moment, that will give the focus back */
  layer: Element | null;
  place: Place | undefined;
}

const layers = '[role="dialog"], [data-passing]';
const watched = { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'inert'] };

const gone = ({ element }: Spot) => !element.isConnected || element.matches(':disabled');
/** A dialog holds the page around it, for a moment even after it has gone. */
const held = ({ element, place }: Spot) => (place?.within ?? element).closest('[inert]') !== null;
const isElement = (node: Node | null): node is Element => node instanceof Element;
const lost = (active = document.activeElement) =>
  !active || active === document.body || active.matches(':disabled');
const elementAfter = (node: Node | null): Element | null =>
  !node || isElement(node) ? node : elementAfter(node.nextSibling);

/** Follows a spot through one change of the page: whether it went with it, and what stood around it. */
function follow(spot: Spot, { target, type, attributeName, removedNodes, nextSibling }: MutationRecord) {
  const stood: Node = spot.place?.within ?? spot.element;
  if (type === 'attributes') {
    if (target !== spot.element || attributeName !== 'disabled') return;
    const { parentElement: within, nextElementSibling: next } = spot.element;
    spot.place = within && gone(spot) ? { within, next, arrived: [] } : undefined;
  } else if (isElement(target) && [...removedNodes].some((node) => node.contains(stood))) {
    spot.place = { within: target, next: elementAfter(nextSibling), arrived: spot.place?.arrived ?? [] };
  }
}

/** Whether the focus could be put where work goes on from a spot that is gone. */
const goOn = ({ layer, place }: Spot) =>
  (!layer || (layer.isConnected && !layer.matches('[data-passing]'))) &&
  place !== undefined &&
  place.within.isConnected &&
  land(place);

/** Two pictures later whatever gives the focus a place of its own has done so. */
const later = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));

/**
 * A keyboard or a screen reader never falls back to the top of the page: when what has the focus goes away or is
 * switched off, the focus goes where work goes on. What takes the focus by itself comes first.
 */
export function keepFocus(): () => void {
  let spots: Spot[] = [];

  const settle = () => {
    while (lost() && spots.length > 0) {
      const spot = spots.at(-1) as Spot;
      if (held(spot)) return;
      if (gone(spot) ? goOn(spot) : focusOn(spot.element, { preventScroll: true })) return;
      spots = spots.slice(0, -1);
    }
  };

  const focused = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const layer = target.closest(layers);
    const below = spots.findIndex((spot) => spot.layer === layer);
    const kept = below < 0 ? spots : spots.slice(0, below);
    spots = [...kept, { element: target, layer, place: undefined }];
  };
  // a click beside everything leaves the place on purpose
  const left = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget) return;
    queueMicrotask(() => {
      const spot = spots.at(-1);
      if (spot && spot.element === target && !gone(spot) && lost()) spots = [];
    });
  };
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter(isElement));
    for (const spot of spots) {
      for (const record of records) follow(spot, record);
      spot.place?.arrived.push(...added);
    }
    const last = spots.at(-1);
    const letGo = records.some(({ attributeName }) => attributeName === 'inert');
    if (last && (gone(last) || (letGo && lost()))) later(settle);
  });
  observer.observe(document.body, watched);
  document.addEventListener('focusin', focused);
  document.addEventListener('focusout', left);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', focused);
    document.removeEventListener('focusout', left);
  };
}
