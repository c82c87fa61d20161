import { get, write } from '../../app/http';

export interface GuardianAccount {
  guardian: { id: string };
  hasAccount: boolean;
}

export interface PupilAccount {
  pupil: { id: string };
  /** None until the school hands one out. */
  username?: string | null;
  guardians: GuardianAccount[];
}

/** What a pupil signs in with from now on. */
export interface Access {
  username: string;
  password: string;
}

export const listAccounts = (classId: string) => get<PupilAccount[]>(`/api/core/classes/${classId}/accounts`);
export const resetPassword = (pupilId: string) =>
  write<Access>('POST', `/api/core/pupils/${pupilId}/password-reset`);
