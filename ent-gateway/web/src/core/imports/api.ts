import { get, upload, write } from '../../app/http';

export type OndeFile = 'pupils' | 'guardians' | 'teachers';
export type ChangeKind = 'ADDED' | 'CHANGED' | 'MOVED' | 'LEFT';
export type ImportState = 'PREVIEWED' | 'APPLIED' | 'UNDONE' | 'EXPIRED';

/** by what it is about: `pupils`, `guardians`, `classes`… */
export type Counts = Record<string, number>;

export interface Candidate {
  id: string;
  name: string;
  birthDate: string;
  className: string;
  address: string;
}

/** What a person must decide because the files don't say. */
export interface Question {
  id: string;
  file: OndeFile;
  line: number;
  column: number;
  reason: string;
  subject: string;
  candidates: Candidate[];
}

export interface Rejection {
  file: OndeFile;
  line: number;
  column: number;
  reason: string;
  subject?: string;
}

export interface Preview {
  id: string;
  schoolId: string;
  state: ImportState;
  createdAt: string;
  added: Counts;
  changed: Counts;
  moved: Counts;
  left: Counts;
  unchanged: Counts;
  /** all of them; at most 500 are listed */
  ambiguousTotal: number;
  rejectedTotal: number;
  ambiguous: Question[];
  rejected: Rejection[];
}

export interface FieldChange {
  /** `familyName`, `photoConsent`… */
  field: string;
  before: string | null;
  after: string | null;
}

export interface Change {
  seq: number;
  entity: string;
  kind: ChangeKind;
  /** 0 when the absence of a line says it */
  line: number;
  subject: string;
  fields: FieldChange[];
}

export interface ChangePage {
  items: Change[];
  next?: number | null;
}

export interface Resolution {
  ambiguityId: string;
  /** null: none of them, someone new */
  candidateId: string | null;
}

export type ChosenFiles = Partial<Record<OndeFile, File | undefined>>;

const imports = '/api/core/imports';

export const listImports = () => get<Preview[]>(imports);
export const getImport = (id: string) => get<Preview>(`${imports}/${id}`);
export const listChanges = (id: string, kind: ChangeKind, after?: number) =>
  get<ChangePage>(`${imports}/${id}/changes`, { kind, after });

export function startImport(
  schoolId: string,
  files: ChosenFiles,
  progress: (done: number) => void,
): Promise<Preview> {
  const form = new FormData();
  form.append('schoolId', schoolId);
  for (const [part, file] of Object.entries(files)) if (file) form.append(part, file);
  return upload<Preview>(imports, form, progress);
}

export const resolve = (id: string, resolutions: Resolution[]) =>
  write<Preview>('POST', `${imports}/${id}/resolutions`, resolutions);
export const applyImport = (id: string) => write<Preview>('POST', `${imports}/${id}/apply`);
export const undoImport = (id: string) => write<Preview>('POST', `${imports}/${id}/undo`);
