import type { Item } from './api';
import { areHeard } from './kinds';

const pictures = { more: 'faces.more', who: 'faces.who', save: 'faces.save', done: 'done.faces' } as const;
const sounds = { more: 'voices.more', who: 'voices.who', save: 'voices.save', done: 'done.voices' } as const;
const both = { more: 'people.more', who: 'people.who', save: 'people.save', done: 'done.people' } as const;

/** The words in which it is asked who is on pictures, who is heard in sounds, or both; of those that are chosen, or of all. */
export function wordsFor(items: Item[], chosen: string[]) {
  const ticked = items.filter(({ id }) => chosen.includes(id));
  const asked = ticked.length > 0 ? ticked : items;
  if (areHeard(asked)) return sounds;
  return asked.some((item) => areHeard([item])) ? both : pictures;
}
