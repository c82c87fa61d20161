import { answer, api, type Schemas } from '../../app/http';

export type FamilyFile = Schemas['FamilyFileView'];
export type FileContent = Schemas['FileContent'];
export type FileState = Schemas['FamilyFileState'];
export type FileLine = Schemas['FamilyFileLine'];
export type QueueLine = Schemas['FileQueueLine'];
export type QueuePage = Schemas['FileQueuePage'];
export type Contact = Schemas['FileContentContact'];
export type CarePlan = Schemas['FileContentCarePlan'];
export type CareConsent = Schemas['FileContentCareConsent'];
export type DocumentKind = Schemas['DocumentKind'];
export type Paper = Schemas['FileView'];
export type Fault = Schemas['InvalidField'];
export type PaperSignature = Schemas['FamilyFilePaperSignature'];
export type Barred = Schemas['BarredPeopleBarred'];

export const documentKinds = [
  'INSURANCE',
  'VACCINATIONS',
  'CARE_PLAN',
  'OTHER',
] as const satisfies DocumentKind[];

const of = (childId: string) => ({ params: { path: { childId } } });

export const listFiles = () => answer(api.GET('/api/canteen/files'));

export const getFile = (childId: string) => answer(api.GET('/api/canteen/files/{childId}', of(childId)));

export const keepFile = (childId: string, version: number, content: FileContent) =>
  answer(api.PUT('/api/canteen/files/{childId}', { ...of(childId), body: { version, content } }));

export const signFile = (childId: string, version: number, paper?: PaperSignature) =>
  answer(
    api.POST('/api/canteen/files/{childId}/sign', {
      ...of(childId),
      body: { version, ...(paper && { paper }) },
    }),
  );

export const listQueue = (state: FileState, after?: string) =>
  answer(api.GET('/api/canteen/file-queue', { params: { query: { state, ...(after && { after }) } } }));

export const acceptFile = (childId: string, version: number) =>
  answer(api.POST('/api/canteen/files/{childId}/accept', { ...of(childId), body: { version } }));

export const returnFile = (childId: string, version: number, reason: string) =>
  answer(api.POST('/api/canteen/files/{childId}/return', { ...of(childId), body: { version, reason } }));

export const setBarred = (childId: string, people: Barred[]) =>
  answer(api.PUT('/api/canteen/files/{childId}/barred', { ...of(childId), body: { people } }));

export const paperAddress = (id: string) => `/api/core/files/${id}`;
