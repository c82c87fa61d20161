import { answer, api, type Schemas } from '../../app/http';

export type RollSite = Schemas['PresenceRollSite'];
export type Roll = Schemas['PresenceView'];
export type Present = Schemas['PresenceViewRollChild'];
export type Other = Schemas['PresenceViewOtherChild'];
export type State = Schemas['PresenceViewPresenceState'];
export type Status = Schemas['PresenceStatus'];
export type TapKind = Schemas['TapKind'];
export type NewTap = Schemas['NewTap'];
export type Batch = Schemas['TapBatch'];
export type Answer = Schemas['RecordTapsTapAnswer'];

/** An empty reason takes it back. */
export const excuse = (absence: Schemas['AbsenceExcuse']) =>
  answer(api.PUT('/api/canteen/presence/excuses', { body: absence }));

export const listSites = () => answer(api.GET('/api/canteen/presence/sites'));

/** Without a date: the server knows which day it is, a tablet may not. */
export const getRoll = (activityId: string) =>
  answer(api.GET('/api/canteen/presence', { params: { query: { activityId } } }));

export const sendTaps = (batch: Batch) => answer(api.POST('/api/canteen/presence/taps', { body: batch }));
