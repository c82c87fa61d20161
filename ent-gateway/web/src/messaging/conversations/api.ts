import { create, get, write } from '../../app/http';
import type { Child } from '../../app/session';

export interface PersonName {
  id: string;
  givenName: string;
  familyName: string;
}

export interface Conversation {
  id: string;
  subject: string;
  child: Child;
  participants: (PersonName & { kind: 'GUARDIAN' | 'TEACHER' | 'HEAD' })[];
  lastMessage: { author: PersonName; preview: string; sentAt: string };
  lastSequence: number;
  readSequence: number;
  unread: number;
}

export interface ConversationPage {
  items: Conversation[];
  next: string | null;
}

export interface Message {
  id: string;
  sequence: number;
  text: string;
  author: PersonName;
  sentAt: string;
}

export interface MessagePage {
  items: Message[];
  more: boolean;
}

/** What the live line says: something was said here, go and read. */
export interface Hint {
  conversationId: string;
  sequence: number;
}

const conversations = '/api/messaging/conversations';

export const listConversations = (before?: string) => get<ConversationPage>(conversations, { before });
export const getConversation = (id: string) => get<Conversation>(`${conversations}/${id}`);
export const countUnread = () => get<{ messages: number }>('/api/messaging/unread');

export const startConversation = (body: { childId: string; subject: string; text: string }) =>
  create<{ id: string }>(conversations, body);

/** The newest messages, or the newest before one. */
export const readBack = (id: string, before?: number) =>
  get<MessagePage>(`${conversations}/${id}/messages`, { before });

/** The key belongs to this message of ours and stays with it through every retry. */
export const sendMessage = (id: string, text: string, key: string) =>
  write<Message>('POST', `${conversations}/${id}/messages`, { text }, key);

export const markRead = (id: string, sequence: number) =>
  write('POST', `${conversations}/${id}/read`, { sequence });

/** Everything after a message, page after page. */
export async function catchUp(id: string, after: number): Promise<Message[]> {
  const all: Message[] = [];
  for (let last = after; ;) {
    const { items, more } = await get<MessagePage>(`${conversations}/${id}/messages`, { after: last });
    all.push(...items);
    const newest = items.at(-1)?.sequence;
    if (!more || newest === undefined || newest <= last) return all;
    last = newest;
  }
}
