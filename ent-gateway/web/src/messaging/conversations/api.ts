import { create, get } from '../../app/http';

export interface Conversation {
  id: string;
  childId: string;
  subject: string;
  participants: { id: string; name: string; role?: string | null }[];
  lastMessage: { text: string; authorName: string; sentAt: string } | null;
  lastSequence: number;
  unread: number;
}

export interface Message {
  id: string;
  sequence: number;
  authorId: string;
  authorName: string;
  text: string;
  sentAt: string;
}

/** What the live line says: look for what comes after `sequence - 1`. */
export interface Hint {
  conversationId: string;
  sequence: number;
}

export const listConversations = () => get<Conversation[]>('/api/messaging/conversations');

export const listMessages = (id: string, after: number) =>
  get<Message[]>(`/api/messaging/conversations/${id}/messages`, { after });

export const startConversation = (body: { childId: string; subject: string; text: string }) =>
  create<Conversation>('/api/messaging/conversations', body);
