import type { Day } from '../../app/format';
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
export type FinishHour = Schemas['RollHourFinishHour'];
export type Answer = Schemas['RecordTapsTapAnswer'];

/** An empty reason takes it back. */
export const excuse = (absence: Schemas['AbsenceExcuse']) =>
  answer(api.PUT('/api/canteen/presence/excuses', { body: absence }));

export const listSites = () => answer(api.GET('/api/canteen/presence/sites'));

/** Without a date it is today's: the server knows which day it is, a tablet may not. */
export const getRoll = (activityId: string, date?: Day) =>
  answer(api.GET('/api/canteen/presence', { params: { query: { activityId, ...(date && { date }) } } }));

export const finishRoll = (finish: Schemas['FinishedRoll']) =>
  answer(api.POST('/api/canteen/presence/finishes', { body: finish }));

export const reopenRoll = (reopening: Schemas['FinishReopenedRoll']) =>
  answer(api.POST('/api/canteen/presence/reopenings', { body: reopening }));

export const getFinishHour = () => answer(api.GET('/api/canteen/presence/finish-hour'));

export const setFinishHour = (hour: FinishHour) =>
  answer(api.PUT('/api/canteen/presence/finish-hour', { body: hour }));

export const sendTaps = (batch: Batch) => answer(api.POST('/api/canteen/presence/taps', { body: batch }));
