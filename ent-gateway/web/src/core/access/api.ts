import { answer, api, asDocument, create, type Schemas } from '../../app/http';

export type Staff = Schemas['StaffView'];
export type Right = Schemas['RightView'];
export type Role = Right['role'];
export type Request = Schemas['RightRequestView'];
export type GrownUp = Schemas['GrownUpView'];
export type SignInRule = Schemas['SignInRule'];
export type Unproven = Schemas['StaffWithoutFactorUnprovenPerson'];
export type NewRight = Schemas['NewRight'];
export const shownStaff = ['ALL', 'ENDING', 'WITHOUT_ACCOUNT'] as const;
export type Shown = (typeof shownStaff)[number];

/** As many as the server gives at once. */
export const page = 50;

const at = (id: string) => ({ params: { path: { id } } });

export const listStaff = (name: string, shown: Shown | 'ADMINISTRATORS', after?: string) =>
  answer(api.GET('/api/core/rights', { params: { query: { name, shown, ...(after && { after }) } } }));

export const getStaff = (id: string) => answer(api.GET('/api/core/people/{id}/rights', at(id)));

export const searchPeople = (name: string, signal: AbortSignal) =>
  answer(api.GET('/api/core/people', { params: { query: { name } }, signal }));

export const writeColleague = (colleague: Schemas['NewColleague']) =>
  create(colleague, (header) => api.POST('/api/core/people', { params: { header }, body: colleague }));

export const getSignInRule = () => answer(api.GET('/api/core/sign-in-rule'));

export const setSignInRule = (rule: SignInRule) => answer(api.PUT('/api/core/sign-in-rule', { body: rule }));

export const listUnproven = () => answer(api.GET('/api/core/sign-in-rule/unproven'));

export const listRequests = () => answer(api.GET('/api/core/right-requests'));

export const grant = (right: NewRight) =>
  create(right, (header) => api.POST('/api/core/rights', { params: { header }, body: right }));

export const prolong = ({ id, version }: Right, until: string | null) =>
  answer(api.PUT('/api/core/rights/{id}', { ...at(id), body: { version, until } }));

export const end = (id: string) => answer(api.DELETE('/api/core/rights/{id}', at(id)));

export const accept = (id: string) =>
  create({ accept: id }, (header) =>
    api.POST('/api/core/right-requests/{id}/accept', { params: { header, path: { id } } }),
  );

export const refuse = (id: string) => answer(api.DELETE('/api/core/right-requests/{id}', at(id)));

export const exportRights = () => api.POST('/api/core/rights/export', asDocument);
