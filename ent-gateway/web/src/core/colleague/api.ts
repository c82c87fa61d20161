import { api, create, type Schemas } from '../../app/http';

export type FoundColleague = Schemas['FoundColleague'];
export type Colleague = Schemas['ColleagueContent'];
export type Confirmation = Schemas['NewcomingColleague']['confirmed'];

export const invite = (personId: string, email: string) => {
  const body = { invitations: [{ personId, email }] };
  return create(body, (header) => api.POST('/api/core/staff-invitations', { params: { header }, body }));
};
