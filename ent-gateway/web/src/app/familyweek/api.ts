import { answer, api } from '../http';

/** Notes that the reader looks now, and tells when the reader looked before. */
export const look = () => answer(api.PUT('/api/homework/look'));
