import { answer, api, create, type Schemas } from '../../app/http';

export type Newcomers = Schemas['Newcomers'];
export type NewHousehold = Schemas['NewHousehold'];
export type NewAdult = Schemas['NewcomersNewAdult'];
export type NewChild = Schemas['NewcomersNewChild'];
export type HouseholdSplit = Schemas['HouseholdSplit'];
export type FamilyPerson = Schemas['FamilyPerson'];
export type PersonContent = Schemas['PersonContent'];
export type Identity = Schemas['PersonContentIdentity'];
export type Contact = Schemas['PersonContentContact'];
export type LatestBatch = Schemas['LatestBatch'];
export type BatchView = Schemas['BatchView'];

const of = (id: string) => ({ path: { id } });

export const makeHousehold = (body: NewHousehold) =>
  create(body, (header) => api.POST('/api/core/households', { params: { header }, body }));

export const admitPeople = (id: string, body: Newcomers) =>
  create([id, body], (header) =>
    api.POST('/api/core/households/{id}/members', { params: { ...of(id), header }, body }),
  );

export const splitHousehold = (id: string, body: HouseholdSplit) =>
  create([id, body], (header) =>
    api.POST('/api/core/households/{id}/split', { params: { ...of(id), header }, body }),
  );

export const joinHousehold = (id: string, householdId: string) =>
  answer(api.POST('/api/core/households/{id}/join', { params: of(id), body: { householdId } }));

export const renameHousehold = (id: string, name: string) =>
  answer(api.PUT('/api/core/households/{id}', { params: of(id), body: { name } }));

export const leaveHousehold = (id: string, childId: string) =>
  answer(api.DELETE('/api/core/households/{id}/children/{childId}', { params: { path: { id, childId } } }));

export const getPerson = (id: string) => answer(api.GET('/api/core/family-people/{id}', { params: of(id) }));

export const correctPerson = (id: string, version: number, content: PersonContent) =>
  answer(api.PUT('/api/core/family-people/{id}', { params: of(id), body: { version, content } }));

export const getLatestBatch = () => answer(api.GET('/api/canteen/quotient-batches/latest'));

export const beginBatch = () =>
  create(['batch'], (header) => api.POST('/api/canteen/quotient-batches', { params: { header } }));
