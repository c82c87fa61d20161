import { answer, api, asDocument, type Schemas } from '../../app/http';

export type PupilAccount = Schemas['PupilAccount'];
/** What a pupil signs in with from now on. */
export type Access = Schemas['PasswordResetNewPassword'];

const of = (id: string) => ({ params: { path: { id } } });

export const listAccounts = (classId: string) =>
  answer(api.GET('/api/core/classes/{id}/accounts', of(classId)));

export const resetPassword = (pupilId: string) =>
  answer(api.POST('/api/core/pupils/{id}/password-reset', of(pupilId)));

/** The documents that are printed for a class, by name. */
export const documents = {
  'login-sheets': (classId: string) =>
    api.POST('/api/core/classes/{id}/login-sheets', { ...of(classId), ...asDocument }),
  'claim-letters': (classId: string) =>
    api.POST('/api/core/classes/{id}/claim-letters', { ...of(classId), ...asDocument }),
};
