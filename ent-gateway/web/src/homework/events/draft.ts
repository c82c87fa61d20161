import type { Day } from '../../app/format';
import type { EventContent, SchoolEvent } from './api';

/** An event as it is typed. */
export interface EventDraft {
  title: string;
  words: string;
  place: string;
  bring: string;
  from: Day;
  to: Day;
  starts: string;
  ends: string;
  asks: boolean;
  until: Day;
  places: string;
  helpers: boolean;
}

export const emptyDraft = (day: Day): EventDraft => ({
  title: '',
  words: '',
  place: '',
  bring: '',
  from: day,
  to: day,
  starts: '',
  ends: '',
  asks: false,
  until: '',
  places: '',
  helpers: false,
});

export const draftOf = ({ what, when, asking }: SchoolEvent): EventDraft => ({
  ...what,
  from: when.from,
  to: when.to,
  starts: when.starts?.slice(0, 5) ?? '',
  ends: when.ends?.slice(0, 5) ?? '',
  asks: Boolean(asking.until),
  until: asking.until ?? '',
  places: asking.places ? String(asking.places) : '',
  helpers: asking.helpers,
});

const mostDays = 30;
const dayMs = 86_400_000;
const between = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / dayMs;

export type DraftFault = 'title' | 'days' | 'hours' | 'until' | 'places';

/** What keeps an event from being sent. */
export function faultsOf(draft: EventDraft): DraftFault[] {
  const { title, from, to, starts, ends, asks, until, places } = draft;
  const faults: DraftFault[] = [];
  if (!title.trim()) faults.push('title');
  if (!from || !to || to < from || between(from, to) > mostDays) faults.push('days');
  if (Boolean(starts) !== Boolean(ends) || (starts && (starts >= ends || from !== to))) faults.push('hours');
  if (asks && (!until || until > from)) faults.push('until');
  if (asks && places && !/^[1-9]\d{0,2}$/.test(places)) faults.push('places');
  return faults;
}

export const contentOf = (draft: EventDraft): EventContent => ({
  what: {
    title: draft.title.trim(),
    words: draft.words.trim(),
    place: draft.place.trim(),
    bring: draft.bring.trim(),
  },
  when: {
    from: draft.from,
    to: draft.to,
    starts: draft.starts || null,
    ends: draft.ends || null,
  },
  asking: {
    until: draft.asks ? draft.until : null,
    places: draft.asks && draft.places ? Number(draft.places) : null,
    helpers: draft.asks && draft.helpers,
  },
});
