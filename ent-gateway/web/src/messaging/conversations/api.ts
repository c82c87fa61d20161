import { answer, api, create, type Schemas } from '../../app/http';

export type Conversation = Schemas['ConversationView'];
export type Message = Schemas['MessageView'];
export type PersonName = Schemas['PersonName'];

/** What the live line says: something was said here, go and read. */
export interface Hint {
  conversationId: string;
  sequence: number;
}

const messages = '/api/messaging/conversations/{id}/messages';

export const listConversations = (before?: string) =>
  answer(api.GET('/api/messaging/conversations', { params: { query: before ? { before } : {} } }));

export const getConversation = (id: string) =>
  answer(api.GET('/api/messaging/conversations/{id}', { params: { path: { id } } }));

export const countUnread = () => answer(api.GET('/api/messaging/unread'));

export const startConversation = (begun: Schemas['NewConversation']) =>
  create(['start', begun], (header) =>
    api.POST('/api/messaging/conversations', { params: { header }, body: begun }),
  );

/** The newest messages, or the newest before one. */
export const readBack = (id: string, before?: number) =>
  answer(api.GET(messages, { params: { path: { id }, query: before === undefined ? {} : { before } } }));

/** The key belongs to this message of ours and stays with it through every retry. */
export const sendMessage = (id: string, text: string, key: string) =>
  answer(
    api.POST(messages, { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { text } }),
  );

export const markRead = (id: string, sequence: number) =>
  answer(
    api.POST('/api/messaging/conversations/{id}/read', { params: { path: { id } }, body: { sequence } }),
  );

/** Everything after a message, page after page. */
export async function catchUp(id: string, after: number): Promise<Message[]> {
  const all: Message[] = [];
  for (let last = after; ;) {
    const query = { after: last };
    const { items, more } = await answer(api.GET(messages, { params: { path: { id }, query } }));
    all.push(...items);
    const newest = items.at(-1)?.sequence;
    if (!more || newest === undefined || newest <= last) return all;
    last = newest;
  }
}
