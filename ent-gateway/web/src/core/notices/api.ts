import { get, write } from '../../app/http';

export interface Notice {
  id: string;
  kind: string;
  childId: string | null;
  arguments: Record<string, string>;
  link: string | null;
  createdAt: string;
  readAt: string | null;
}

export interface Notices {
  items: Notice[];
  unread: number;
}

export const getNotices = () => get<Notices>('/api/core/notices');

/** Everything up to now has been read. */
export const markRead = () => write('POST', '/api/core/notices/read');
