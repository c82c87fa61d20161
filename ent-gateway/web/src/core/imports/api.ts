import { answer, api, type Schemas, upload } from '../../app/http';

export type Preview = Schemas['ImportView'];
export type ImportState = Schemas['ImportState'];
export type OndeFile = Schemas['OndeFile'];
/** by what it is about: `pupils`, `guardians`, `classes`… */
export type Counts = Preview['added'];
/** What a person must decide because the files don't say. */
export type Question = Schemas['Question'];
export type EmptiedClass = Schemas['EmptiedClassesEmptiedClass'];
export type Candidate = Schemas['QuestionCandidate'];
export type Rejection = Schemas['OndeFault'];
export type ChangeKind = Schemas['ChangeKind'];
export type Change = Schemas['ChangeView'];
export type FieldChange = Schemas['ChangeViewFieldChange'];
export type Resolution = Schemas['ImportDecisionResolution'];

/** A school year of which files may speak. */
export interface FileYear {
  id: string;
  label: string;
}

export type ChosenFiles = Partial<Record<OndeFile, File | undefined>>;

const of = (id: string) => ({ params: { path: { id } } });

export const listImports = () => answer(api.GET('/api/core/imports'));

export const getImport = (id: string) => answer(api.GET('/api/core/imports/{id}', of(id)));

export const listChanges = (id: string, kind: ChangeKind, after?: number) =>
  answer(
    api.GET('/api/core/imports/{id}/changes', {
      params: { path: { id }, query: { kind, ...(after !== undefined && { after }) } },
    }),
  );

/** @param yearId of which the files speak, once that was asked */
export function startImport(
  { schoolId, yearId }: { schoolId: string; yearId: string | undefined },
  files: ChosenFiles,
  progress: (done: number) => void,
): Promise<Preview> {
  const form = new FormData();
  form.append('schoolId', schoolId);
  if (yearId) form.append('yearId', yearId);
  for (const [part, file] of Object.entries(files)) if (file) form.append(part, file);
  return upload('/api/core/imports', form, progress);
}

export const resolve = (id: string, resolutions: Resolution[]) =>
  answer(api.POST('/api/core/imports/{id}/resolutions', { ...of(id), body: resolutions }));

/** @param leaving how many pupils leave, once that was asked and typed */
export const applyImport = (id: string, leaving?: number) =>
  answer(
    api.POST('/api/core/imports/{id}/apply', {
      ...of(id),
      ...(leaving !== undefined && { body: { leaving } }),
    }),
  );

export const closeClass = (id: string) => answer(api.POST('/api/core/classes/{id}/close', of(id)));

export const undoImport = (id: string) => answer(api.POST('/api/core/imports/{id}/undo', of(id)));
