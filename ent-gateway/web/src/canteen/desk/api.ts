import type { Day } from '../../app/format';
import { answer, api, asDocument, type Schemas } from '../../app/http';

export type DeskItem = Schemas['DeskItem'];
export type Family = Schemas['FamilyView'];
export type FamilyHome = Schemas['FamilyViewFamilyHome'];
export type PriceOf = Schemas['FamilyViewHouseholdPrice'];
export type FamilyBooking = Schemas['FamilyBookingsBookingLine'];
export type AttendedDay = Schemas['FamilyViewAttendedDay'];
export type GivenExcuse = Schemas['FamilyViewGivenExcuse'];
export type Residence = Schemas['Residence'];

/** Where a household is to be counted from a day on; or what was to come then is taken back, so that today's stays. */
export interface ResidenceChange {
  residence: Residence;
  from: Day;
  takesBack: boolean;
}
export type Addition = Schemas['CorrectionAddition'];
export type Situation = Schemas['Situation'];
export type ShownSheet = Schemas['ShownSheet'];
export type SheetColumn = Schemas['SheetColumn'];
export type Cell = Schemas['Cell'];

const of = (id: string) => ({ params: { path: { id } } });

export const getFamily = (householdId: string, from: Day, to: Day) =>
  answer(
    api.GET('/api/canteen/families/{householdId}', {
      params: { path: { householdId }, query: { from, to } },
    }),
  );

export const setResidence = (householdId: string, residence: Residence, validFrom: Day) =>
  answer(
    api.PUT('/api/canteen/households/{householdId}/residence', {
      params: { path: { householdId } },
      body: { residence, validFrom },
    }),
  );

const moved = (householdId: string, validFrom: Day) => ({ params: { path: { householdId, validFrom } } });

/** How many days already booked are priced anew by a change of residence. */
export const countMovedDays = (householdId: string, validFrom: Day) =>
  answer(
    api.GET(
      '/api/canteen/households/{householdId}/residence/{validFrom}/days',
      moved(householdId, validFrom),
    ),
  );

export const takeResidenceBack = (householdId: string, validFrom: Day) =>
  answer(
    api.DELETE('/api/canteen/households/{householdId}/residence/{validFrom}', moved(householdId, validFrom)),
  );

export const addBooking = (addition: Addition) =>
  answer(api.POST('/api/canteen/corrections', { body: addition }));

export const cancelByHand = (id: string, reason: string) =>
  answer(api.POST('/api/canteen/corrections/{id}/cancel', { ...of(id), body: { reason } }));

export const reprice = (id: string, amountCents: number, reason: string) =>
  answer(api.PUT('/api/canteen/corrections/{id}/price', { ...of(id), body: { amountCents, reason } }));

export const getSheet = (name: string, from: Day, to: Day) =>
  answer(api.GET('/api/canteen/lists/{name}', { params: { path: { name }, query: { from, to } } }));

export const exportSheet = (name: string, from: Day, to: Day, format: Schemas['ExportFormat']) =>
  api.POST('/api/canteen/lists/{name}/export', {
    params: { path: { name }, query: { from, to, format } },
    ...asDocument,
  });
