import { inks } from '../../../app/drawing';
import type { Ink, StampKind } from '../marks';

export const inkOf: Record<Ink, string> = { RED: inks.red, BLUE: inks.blue, GREEN: inks.green };

/** Each stamp has a shape of its own, in a box of 24 by 24, and an ink. */
export const shapes: Record<StampKind, { path: string; ink: string }> = {
  RIGHT: { path: 'M4 13l5.5 6L20 5', ink: inks.green },
  LOOK_AGAIN: { path: 'M5 12a7 7 0 1 0 2.6-5.4M4.6 3v4.6h4.6', ink: inks.red },
  STAR: {
    path: 'M12 3l2.8 6 6.4.7-4.8 4.4 1.4 6.4-5.8-3.3-5.8 3.3 1.4-6.4L2.8 9.7 9.2 9z',
    ink: inks.purple,
  },
  SMILE: {
    path: 'M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0M8.5 9.5h.1M15.5 9.5h.1M8 14a5 5 0 0 0 8 0',
    ink: inks.blue,
  },
};
