import type { Day } from '../../app/format';
import {
  keepSites as keepTabletSites,
  keptSites as keptTabletSites,
  type TabletEnd,
  tabletStore,
  type TabletTap,
} from '../../app/roll';
import type { NewTap, Roll, RollSite } from './api';

/** A day of an activity. */
export interface RollList {
  activityId: string;
  date: Day;
}

/** A tap that waits on this tablet; `refused` once the server has said no. */
export interface Waiting extends NewTap, RollList, Pick<TabletTap, 'personId' | 'refused'> {}

/** A roll finished on this tablet, that waits to be sent after its taps. */
export interface WaitingFinish extends RollList, TabletEnd {}

const tablet = 'preau-presence';

export const store = tabletStore<Roll, Waiting, WaitingFinish>(tablet);

/** Today's roll under the activity, that of an asked day beside it. */
export const rollKey = (activityId: string, asked?: Day) => (asked ? `${activityId} ${asked}` : activityId);

export const keepSites = (personId: string, sites: RollSite[]) => keepTabletSites(tablet, personId, sites);

export const keptSites = async (personId: string) =>
  (await keptTabletSites(tablet, personId)) as RollSite[] | undefined;
