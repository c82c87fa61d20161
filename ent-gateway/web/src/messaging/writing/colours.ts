import type { SharedText, TextPerson } from './api';
import type { Writer } from './carets';

const colours = 8;

/** Each person's colour: the same for all who have the text open. */
export function writersOf({ people }: Pick<SharedText, 'people'>): Map<string, Writer> {
  return new Map(people.map(({ id, name }, index) => [id, { name, colour: index % colours }]));
}

/** With those who wrote it and aren't of the class any more. */
export const withFormer = (text: SharedText, former: TextPerson[]): Map<string, Writer> =>
  writersOf({
    people: [...text.people, ...former.filter(({ id }) => !text.people.some((known) => known.id === id))],
  });
