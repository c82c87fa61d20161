import type { Message } from './api';

/** A message of ours on its way: shown at once, honest about not having left. */
export interface Outgoing {
  key: string;
  text: string;
  state: 'sending' | 'failed';
}

export interface Thread {
  /** by sequence, each once */
  messages: Message[];
  outbox: Outgoing[];
}

export const emptyThread: Thread = { messages: [], outbox: [] };

export const lastSequence = ({ messages }: Thread): number => messages.at(-1)?.sequence ?? 0;

/** Whatever arrives, by whichever way and in whatever order, ends as the same ordered history. */
export function merge(thread: Thread, incoming: Message[]): Thread {
  const bySequence = new Map(thread.messages.map((message) => [message.sequence, message]));
  const fresh = incoming.filter(({ sequence }) => !bySequence.has(sequence));
  if (fresh.length === 0) return thread;
  for (const message of fresh) bySequence.set(message.sequence, message);
  return {
    ...thread,
    messages: [...bySequence.values()].sort((one, other) => one.sequence - other.sequence),
  };
}

export const queue = (thread: Thread, key: string, text: string): Thread => ({
  ...thread,
  outbox: [...thread.outbox.filter((one) => one.key !== key), { key, text, state: 'sending' }],
});

export const fail = (thread: Thread, key: string): Thread => ({
  ...thread,
  outbox: thread.outbox.map((one) => (one.key === key ? { ...one, state: 'failed' } : one)),
});

export const discard = (thread: Thread, key: string): Thread => ({
  ...thread,
  outbox: thread.outbox.filter((one) => one.key !== key),
});

/** The server has it: the outgoing one leaves as the real one takes its place. */
export const acknowledge = (thread: Thread, key: string, sent: Message): Thread =>
  merge(discard(thread, key), [sent]);
