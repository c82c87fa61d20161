export { useRollMessages } from './messages';
export { momentOf } from './moment';
export { RollStatus } from './RollStatus';
export {
  countUnsent,
  forgetNames,
  keepSites,
  type KeptRoll,
  keptSites,
  type TabletEnd,
  tabletStore,
  type TabletTap,
} from './store';
export { type RollDoor, sendWaiting } from './sync';
export { type RollWork, useTabletRoll } from './useTabletRoll';
