import type { Observation, Skill } from './api';

export type Subject = Skill['subject'];

/** The subjects of these skills, in their order. */
export const subjectsOf = (skills: Pick<Skill, 'subject'>[]): Subject[] => [
  ...new Set(skills.map(({ subject }) => subject)),
];

export interface Group<K> {
  key: K;
  list: Observation[];
}

const grouped = <K>(list: Observation[], keyOf: (one: Observation) => K): Group<K>[] => {
  const groups = new Map<K, Observation[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].map(([key, some]) => ({ key, list: some }));
};

/** Domain by domain, each with the last success first. */
export const byDomain = (list: Observation[]) => grouped(list, ({ skill }) => skill.subject);

/** Month by month, the last one first. */
export const byMonth = (list: Observation[]) => grouped(list, ({ date }) => date.slice(0, 7));
