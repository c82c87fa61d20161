import type { Day } from '../../app/format';
import { get, write } from '../../app/http';
import type { Child } from '../../app/session';
import type { Allergen, Diet, Texture } from '../needs';

export type FileState = 'DRAFT' | 'SENT' | 'ACCEPTED' | 'RETURNED';
export const documentKinds = ['INSURANCE', 'VACCINATIONS', 'CARE_PLAN', 'OTHER'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export type CareConsent = 'UNSAID' | 'GIVEN' | 'REFUSED';

export interface Contact {
  name: string;
  tie: string;
  phone: string;
}

export interface CarePlan {
  from: Day | null;
  to: Day | null;
  packedMeal: boolean;
}

/** What a family writes; a draft may be incomplete or wrong. */
export interface FileContent {
  doctor: { name: string; phone: string };
  emergencyContacts: Contact[];
  collectors: Contact[];
  food: { diet: Diet; texture: Texture; allergies: Allergen[]; otherAllergies: string };
  carePlan?: CarePlan | null;
  documents: { kind: DocumentKind; fileId: string }[];
  careConsent: CareConsent;
}

export interface Paper {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

export interface Fault {
  field: string;
  code: string;
}

export interface Barred {
  name: string;
  note: string;
}

export interface FamilyFile {
  child: Child;
  /** in which the school year begins */
  year: number;
  /** 0 while nobody has begun */
  version: number;
  state: FileState;
  content: FileContent;
  files: Paper[];
  faults: Fault[];
  signedBy?: string | null;
  signedAt?: string | null;
  acceptedAt?: string | null;
  reason: string;
  /** for the town hall alone */
  barred?: Barred[] | null;
  /** whether the reader may accept it or give it back */
  mayCheck: boolean;
}

export interface FileLine {
  child: Child;
  year: number;
  state: FileState;
  begun: boolean;
  faults: number;
  reason: string;
}

export interface QueueLine {
  child: Child;
  signedAt?: string | null;
  changed: boolean;
  allergic: boolean;
  carePlan: boolean;
  /** of the reader's own family: a colleague checks it */
  own: boolean;
}

export interface QueuePage {
  files: QueueLine[];
  next?: string | null;
  counts: Partial<Record<FileState, number>>;
}

const at = (childId: string, more = '') => `/api/canteen/files/${childId}${more}`;

export const listFiles = () => get<FileLine[]>('/api/canteen/files');
export const getFile = (childId: string) => get<FamilyFile>(at(childId));
export const keepFile = (childId: string, version: number, content: FileContent) =>
  write<FamilyFile>('PUT', at(childId), { version, content });
export const signFile = (childId: string, version: number) =>
  write<FamilyFile>('POST', at(childId, '/sign'), { version });
export const listQueue = (state: FileState, after?: string) =>
  get<QueuePage>('/api/canteen/file-queue', { state, after });
export const acceptFile = (childId: string, version: number) =>
  write<FamilyFile>('POST', at(childId, '/accept'), { version });
export const returnFile = (childId: string, version: number, reason: string) =>
  write<FamilyFile>('POST', at(childId, '/return'), { version, reason });
export const setBarred = (childId: string, people: Barred[]) =>
  write<undefined>('PUT', at(childId, '/barred'), { people });
export const paperAddress = (id: string) => `/api/core/files/${id}`;
