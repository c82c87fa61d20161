import { answer, api, create, type Schemas } from '../../app/http';

export type Activity = Schemas['Activity'];
export type NewActivity = Schemas['NewActivity'];
export type ActivityKind = Schemas['ActivityKind'];
export type Unit = Schemas['ActivityUnit'];
export type Weekday = Schemas['DayOfWeek'];
export type Grade = Schemas['AudienceGrade'];
export type CutOff = Schemas['CutOff'];
export type Site = Schemas['Site'];
export type OfferRule = Schemas['OfferRule'];
export type Suspension = Schemas['Suspension'];
export type NewSuspension = Schemas['NewSuspension'];
export type SuspensionReason = Schemas['SuspensionReason'];
export type Concerned = Schemas['SuspensionConcerned'];

export const kinds = [
  'CANTEEN',
  'MORNING_CARE',
  'EVENING_CARE',
  'STUDY',
  'WEDNESDAY',
  'HOLIDAY',
] as const satisfies ActivityKind[];
export const units = ['MEAL', 'SESSION', 'HOUR', 'QUARTER_HOUR', 'DAY'] as const satisfies Unit[];
/** On which schools may open. */
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const satisfies Weekday[];
export const grades = [
  'TPS',
  'PS',
  'MS',
  'GS',
  'CP',
  'CE1',
  'CE2',
  'CM1',
  'CM2',
  'ULIS',
] as const satisfies Grade[];

const of = (id: string) => ({ params: { path: { id } } });

export const addSite = (site: Omit<Site, 'id'>) => answer(api.POST('/api/canteen/sites', { body: site }));

export const getOfferRule = () => answer(api.GET('/api/canteen/offer-rule'));

export const setOfferRule = (rule: OfferRule) => answer(api.PUT('/api/canteen/offer-rule', { body: rule }));

export const getCatalogue = () => answer(api.GET('/api/canteen/catalogue'));

export const listActivities = (childId: string) =>
  answer(api.GET('/api/canteen/activities', { params: { query: { childId } } }));

const openActivity = (activity: NewActivity) =>
  create(activity, (header) => api.POST('/api/canteen/activities', { params: { header }, body: activity }));

const changeActivity = (id: string, activity: NewActivity) =>
  answer(api.PUT('/api/canteen/activities/{id}', { ...of(id), body: activity }));

/** Opens an activity, or changes the one of this id; how many bookings to come that leaves behind. */
export const saveActivity = async (id: string | undefined, activity: NewActivity) =>
  id ? changeActivity(id, activity) : { ...(await openActivity(activity)), bookingsLeft: 0 };

export const listSuspensions = () => answer(api.GET('/api/canteen/suspensions'));

export const previewSuspension = (wanted: NewSuspension) =>
  answer(api.POST('/api/canteen/suspensions/preview', { body: wanted }));

export const suspend = (wanted: NewSuspension) =>
  create(wanted, (header) => api.POST('/api/canteen/suspensions', { params: { header }, body: wanted }));

/** @param to the last day that stays called off */
export const shortenSuspension = (id: string, to: string) =>
  answer(api.PUT('/api/canteen/suspensions/{id}', { ...of(id), body: { to } }));

export const undoSuspension = (id: string) => answer(api.DELETE('/api/canteen/suspensions/{id}', of(id)));

/** None or one: the zone that the town keeps instead of A, B or C. */
export const getOwnHolidays = async () => (await answer(api.GET('/api/core/school-holidays')))[0] ?? null;

/** What the holidays of a file would end; without one, what going back to the zone A, B or C would. */
export const previewHolidays = (file?: { zone: string; csv: string }) =>
  answer(api.POST('/api/core/school-holidays/preview', { body: file ? { file } : {} }));

export const setHolidays = (zone: string, csv: string) =>
  answer(api.PUT('/api/core/school-holidays', { body: { zone, csv } }));

export const removeHolidays = () => answer(api.DELETE('/api/core/school-holidays'));
