import type { ImageStanding, ImageUse } from './api';

interface Standing {
  use: ImageUse;
  standing: ImageStanding;
}

type HoldingUse = 'CLASS' | 'SCHOOL';

/** Uses in which a picture for this one is seen as well: what is for everybody stands in the school, and in the class. */
const within: Record<ImageUse, HoldingUse[]> = {
  CLASS: [],
  SCHOOL: ['CLASS'],
  PUBLIC: ['CLASS', 'SCHOOL'],
  PRESS: [],
};

export interface Held {
  standing: ImageStanding;
  /** the other use whose answer holds here, where it isn't the own one that does */
  because?: HoldingUse;
}

/** What holds for a use once all that is said of the others is reckoned: a yes needs the yes of those it is seen in. */
export function heldOf(uses: readonly Standing[], use: ImageUse): Held {
  const standingOf = (one: ImageUse) => uses.find((said) => said.use === one)?.standing ?? 'UNANSWERED';
  const own = standingOf(use);
  if (own !== 'ALLOWED') return { standing: own };
  for (const standing of ['REFUSED', 'UNANSWERED'] as const) {
    const because = within[use].find((one) => standingOf(one) === standing);
    if (because) return { standing, because };
  }
  return { standing: own };
}
