import type { ChildNews, NewThing } from './api';

/** A piece of news, with the children of whom it is. */
export interface FamilyNews {
  thing: NewThing;
  children: string[];
}

export interface WeekNews {
  /** the look since which there is news; of several children, the first of theirs */
  since: string;
  news: FamilyNews[];
}

const nameOf = ({ kind, turn, key }: NewThing) => `${kind} ${turn} ${key}`;

/** The news of the children on show, each once; none where nobody has looked at this week of theirs before. */
export function newsOf(told: ChildNews[], only: string | undefined): WeekNews | undefined {
  const looked = told.filter(({ childId, lookedBefore }) => lookedBefore && (!only || childId === only));
  const [since] = looked.map(({ lookedBefore }) => lookedBefore ?? '').sort();
  if (!since) return undefined;
  const found = new Map<string, FamilyNews>();
  for (const { childId, news } of looked)
    for (const thing of news) {
      const known = found.get(nameOf(thing));
      if (known) known.children.push(childId);
      else found.set(nameOf(thing), { thing, children: [childId] });
    }
  return {
    since,
    news: [...found.values()].sort((one, other) => one.thing.day.localeCompare(other.thing.day)),
  };
}

/** What is new or changed in the homework of a child, by its id. */
export const freshOf = (told: ChildNews[], childId: string): ReadonlyMap<string, NewThing['turn']> =>
  new Map(
    told
      .filter((one) => one.childId === childId)
      .flatMap(({ news }) => news)
      .filter(({ kind }) => kind === 'HOMEWORK')
      .map(({ key, turn }) => [key, turn]),
  );
