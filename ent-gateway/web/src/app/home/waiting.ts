import type { Home, OfferedPlace } from './api';

type Unexplained = NonNullable<Home['unexplained']>[number];

/** Something that waits for the family, of one child or of nobody in particular. */
export type Waiting =
  | { kind: 'offer'; childId: string; offer: OfferedPlace }
  | { kind: 'correct' | 'sign' | 'images'; childId: string; inRegister: boolean }
  | { kind: 'messages'; childId: undefined; count: number }
  | ({ kind: 'explain'; count: number } & Pick<Unexplained, 'childId' | 'date' | 'half'>)
  | { kind: 'see'; childId: string; count: number };

/** So many are in sight; the others are a tap away, so that the days of the children stay in sight. */
export const shownAtOnce = 3;

const order = ['offer', 'explain', 'correct', 'messages', 'sign', 'images', 'see'];

/** The most urgent first: what a deadline takes away, what holds others up, and last what pleases. */
export function waitingOf(home: Home, toSee: ReadonlyMap<string, number>): Waiting[] {
  const inRegister = home.imagesInRegister ?? [];
  const found: Waiting[] = [
    ...(home.offers ?? []).map((offer) => ({ kind: 'offer', childId: offer.childId, offer }) as const),
    ...(home.unexplained ?? []).map(
      ({ halves, ...missed }) => ({ kind: 'explain', count: halves, ...missed }) as const,
    ),
    ...(home.files ?? []).map(
      ({ childId, toDo }) =>
        ({ kind: toDo === 'CORRECT' ? 'correct' : 'sign', childId, inRegister: false }) as const,
    ),
    ...(home.imagesUnanswered ?? []).map(
      (childId) => ({ kind: 'images', childId, inRegister: inRegister.includes(childId) }) as const,
    ),
    ...[...toSee].map(([childId, count]) => ({ kind: 'see', childId, count }) as const),
  ];
  if (home.unreadMessages) found.push({ kind: 'messages', childId: undefined, count: home.unreadMessages });
  return found.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
