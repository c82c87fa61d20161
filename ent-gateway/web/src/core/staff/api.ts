import { queryOptions } from '@tanstack/react-query';
import { answer, api, asDocument, create, type Schemas } from '../../app/http';

export type StaffMember = Schemas['StaffMember'];

export const staffQuery = (schoolId: string) =>
  queryOptions({
    queryKey: ['staff', schoolId],
    queryFn: () =>
      answer(api.GET('/api/core/staff-invitations', { params: { query: schoolId ? { schoolId } : {} } })),
    // mails leave one after another: the list is read again until they have
    refetchInterval: ({ state }) => (state.data?.some(isLeaving) ? 3_000 : false),
  });

export const isLeaving = ({ invitation }: StaffMember) => invitation?.state === 'WAITING';

export interface Wish {
  personId: string;
  email: string;
}

export const inviteByMail = (invitations: Wish[]) =>
  create({ invitations }, (header) =>
    api.POST('/api/core/staff-invitations', { params: { header }, body: { invitations } }),
  );

export const printInvitations = (personIds: string[]) =>
  api.POST('/api/core/staff-invitations/letters', { body: { personIds }, ...asDocument });

export const withdraw = (personId: string) =>
  answer(api.DELETE('/api/core/staff-invitations/{personId}', { params: { path: { personId } } }));

export const signOutSchool = (id: string) =>
  answer(api.POST('/api/core/schools/{id}/sign-out', { params: { path: { id } } }));
