import { queryOptions } from '@tanstack/react-query';
import { answer, api, asDocument, type Schemas } from '../../app/http';

export type Entry = Schemas['ClassDoorView'];
export type EntryChild = Schemas['ClassDoorViewDoorChild'];
export type EntryPicture = Schemas['EntryPicture'];
export type EntryAnimal = Schemas['EntryAnimal'];
export type EntryTint = Schemas['EntryTint'];
export type SecretPicture = Schemas['SecretPicture'];
export type SchoolDevice = Schemas['SchoolDevice'];
export type ClassEntry = Schemas['ClassEntryView'];
export type PupilEntry = Schemas['ClassEntryViewPupilEntryView'];
export type EntrySpan = Schemas['EntryHoursEntrySpan'];
export type EntryRules = Schemas['ClassEntryRules'];
export type EntryHold = Schemas['ClassEntryHold'];

const of = (id: string) => ({ params: { path: { id } } });

export const readEntry = (code: string) => answer(api.POST('/api/public/entries/read', { body: { code } }));

export const enterClass = (code: string, childId: string, pictures: SecretPicture[] | null) =>
  answer(api.POST('/api/public/entries/enter', { body: { code, childId, pictures } }));

export const choosePictures = (code: string, childId: string, pictures: SecretPicture[]) =>
  answer(api.POST('/api/public/entries/choose', { body: { code, childId, pictures } }));

export const callTeacher = (code: string, childId: string | null) =>
  answer(api.POST('/api/public/entries/call', { body: { code, childId } }));

export const classEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ['class-entry', id],
    queryFn: () => answer(api.GET('/api/core/classes/{id}/entry', of(id))),
    refetchInterval: 60_000,
  });

export const writeRules = (id: string, body: EntryRules) =>
  answer(api.PUT('/api/core/classes/{id}/entry/rules', { ...of(id), body }));

export const holdClass = (id: string, body: EntryHold) =>
  answer(api.PUT('/api/core/classes/{id}/entry/hold', { ...of(id), body }));

export const printPoster = (id: string) =>
  api.POST('/api/core/classes/{id}/entry/poster', { ...of(id), ...asDocument });

export const revokePoster = (id: string) => answer(api.DELETE('/api/core/classes/{id}/entry/poster', of(id)));

export const printCards = (id: string) =>
  api.POST('/api/core/classes/{id}/entry/cards', { ...of(id), ...asDocument });

export const printCard = (id: string) =>
  api.POST('/api/core/pupils/{id}/entry/card', { ...of(id), ...asDocument });

export const revokeCard = (id: string) => answer(api.DELETE('/api/core/pupils/{id}/entry/card', of(id)));

export const forgetPictures = (id: string) =>
  answer(api.DELETE('/api/core/pupils/{id}/entry/secret', of(id)));

export const unlock = (id: string) => answer(api.DELETE('/api/core/pupils/{id}/entry/lock', of(id)));

export const changePicture = (id: string, body: EntryPicture) =>
  answer(api.PUT('/api/core/pupils/{id}/entry/picture', { ...of(id), body }));

const devices = '/api/core/schools/{id}/entry-devices';

export const devicesQuery = (school: string) =>
  queryOptions({
    queryKey: ['entry-devices', school],
    queryFn: () => answer(api.GET(devices, of(school))),
  });

/** Makes the device in hand one of the school's, or renames it. */
export const nameThisDevice = (school: string, name: string) =>
  answer(api.PUT(`${devices}/this`, { ...of(school), body: { name } }));

export const removeDevice = (school: string, device: string) =>
  answer(api.DELETE(`${devices}/{device}`, { params: { path: { id: school, device } } }));

/** Takes all tablets away: children enter from everywhere again, or from the named networks. */
export const openEverywhere = (school: string) => answer(api.DELETE(devices, of(school)));

export const networksQuery = (school: string) =>
  queryOptions({
    queryKey: ['entry-networks', school],
    queryFn: () => answer(api.GET('/api/core/schools/{id}/entry-networks', of(school))),
  });

export const writeNetworks = (school: string, networks: string[]) =>
  answer(api.PUT('/api/core/schools/{id}/entry-networks', { ...of(school), body: { networks } }));
