import { answer, api, type Schemas } from '../../app/http';

export type Notice = Schemas['NoticeView'];
export type Notices = Schemas['BellPage'];

export const getNotices = () => answer(api.GET('/api/core/notices'));

/** Everything up to now has been read. */
export const markRead = () => answer(api.POST('/api/core/notices/read'));
