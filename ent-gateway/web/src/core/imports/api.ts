import { get, upload, write } from '../../app/http';

export type OndeFile = 'pupils' | 'guardians' | 'teachers';
export type ChangeKind = 'ADDED' | 'CHANGED' | 'MOVED' | 'LEFT';
export type ImportStatus = 'PREVIEWED' | 'APPLIED' | 'UNDONE';

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
  status: ImportStatus;
  createdAt: string;
  added: Counts;
  changed: Counts;
  moved: Counts;
  left: Counts;
  unchanged: Counts;
  ambiguous: Question[];
  rejected: Rejection[];
}

export interface ImportLine {
  id: string;
  schoolId: string;
  status: ImportStatus;
  createdAt: string;
}

export interface Change {
  entity: string;
  kind: ChangeKind;
  line: number;
  subject: string;
  before: Record<string, string | null>;
  after: Record<string, string | null>;
}

export interface ChangePage {
  items: Change[];
  next: string | null;
}

export interface Resolution {
  questionId: string;
  /** null: none of them, someone new */
  candidateId: string | null;
}

export type ChosenFiles = Partial<Record<OndeFile, File | undefined>>;

const imports = '/api/core/imports';

export const listImports = () => get<ImportLine[]>(imports);
export const getImport = (id: string) => get<Preview>(`${imports}/${id}`);
export const listChanges = (id: string, kind: ChangeKind, after?: string) =>
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
  write<Preview>('POST', `${imports}/${id}/resolutions`, { resolutions });
export const applyImport = (id: string) => write<Preview>('POST', `${imports}/${id}/apply`);
export const undoImport = (id: string) => write<Preview>('POST', `${imports}/${id}/undo`);
