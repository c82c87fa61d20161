import { answer, api, type Schemas } from '../http';

export type Child = Schemas['ChildView'];
export type ClassRef = Schemas['ClassView'];
export type RoleRef = Schemas['RoleGrant'];
export type Me = Schemas['Me'];

export const getConfig = () => answer(api.GET('/api/public/config'));
export const getMe = () => answer(api.GET('/api/me'));
