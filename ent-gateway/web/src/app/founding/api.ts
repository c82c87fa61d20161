import { answer, api, type Schemas } from '../http';

export type Founding = Schemas['Founding'];

export const getState = () => answer(api.GET('/api/public/foundings'));

/** The code of the operator's log, the territory and its first administrator. */
export const found = (wish: Founding) => answer(api.POST('/api/public/foundings', { body: wish }));
