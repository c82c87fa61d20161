import { focusOn } from './faults';

/** Where something stood that held the focus. */
export interface Place {
  /** what it stood in, of what is still there */
  within: Element;
  /** what stood after it */
  next: Element | null;
  /** what has come into the page since */
  arrived: Element[];
}

const lists = 'ul, ol, tbody, [role="list"]';
const headings = 'h1, h2, h3';
const spoken = '[role="status"], [role="alert"], [data-landing]';
const sayings = `${headings}, ${spoken}`;
const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

const first = (inside: Element, wanted: string) =>
  inside.matches(wanted) ? inside : inside.querySelector(wanted);

/** What one reads or does first of something that has just come, or of the item that takes a gone one's place. */
const startOf = (element: Element) => first(element, `${sayings}, ${controls}`) ?? element;

function nextItem({ within, next }: Place): Element | null {
  if (!within.matches(lists)) return null;
  const item = next?.isConnected ? next : within.lastElementChild;
  return item && startOf(item);
}

/** What it says, or the sentence that it came into. */
const sayingOf = (element: Element) => first(element, sayings) ?? element.closest(spoken);

/** What came instead: in the very place before anything else, else anywhere in the same part of the page. */
function arrival({ within, arrived }: Place): Element | null {
  const part = within.closest('form, section, article, li, fieldset, main') ?? within;
  const came = arrived.filter((element) => part.contains(element));
  // an icon may tell that its sentence is another, and is no place by itself
  const here = came.filter((element) => !element.closest('[aria-hidden="true"]'));
  const instead = here.find(({ parentElement }) => parentElement === within);
  const said = came.map(sayingOf).find((saying) => saying && part.contains(saying));
  return said ?? (instead ? startOf(instead) : (here.map(startOf)[0] ?? null));
}

/** The item it belonged to, or the heading of the part of the page it was in, or the place there where work goes on. */
function around({ within }: Place): Element | null {
  for (let part: Element | null = within; part; part = part.parentElement) {
    const heading = part.querySelector(`${headings}, [data-landing]`);
    if (heading) return heading;
    if (part.matches('li, tr, [role="row"]')) return part;
  }
  return null;
}

/** Takes the focus to where work goes on: the next item, what came instead, or what it all belongs to. */
export function land(place: Place): boolean {
  const onward = [nextItem(place), arrival(place)].some((one) => one && focusOn(one as HTMLElement));
  if (onward) return true;
  const back = around(place);
  return back !== null && focusOn(back as HTMLElement, { preventScroll: true });
}
