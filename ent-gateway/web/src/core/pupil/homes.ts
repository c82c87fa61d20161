import type { Ties } from './api';

type Home = Ties['homes'][number];

/** The household of a guardian, the child's own one first. */
export const homeOf = (guardianId: string, homes: Home[]) => {
  const all = homes.filter(({ adults }) => adults.includes(guardianId));
  return all.find(({ withChild }) => withChild) ?? all[0];
};

/** The grown-ups of a household by name, which tells it from that of namesakes. */
export const adultsOf = ({ adults }: Home, guardians: Ties['guardians']) =>
  guardians
    .filter(({ guardian }) => adults.includes(guardian.id))
    .map(({ guardian }) => `${guardian.givenName} ${guardian.familyName}`)
    .join(', ');
