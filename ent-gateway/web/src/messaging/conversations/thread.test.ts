import { describe, expect, it } from 'vitest';
import type { Message } from './api';
import { acknowledge, emptyThread, fail, lastSequence, merge, queue } from './thread';

const message = (sequence: number): Message => ({
  id: `m${sequence}`,
  sequence,
  text: `message ${sequence}`,
  author: { id: 'a', givenName: 'A', familyName: 'B' },
  sentAt: '2026-11-24T10:00:00Z',
});
const sequences = (thread: { messages: Message[] }) => thread.messages.map((one) => one.sequence);

describe('a conversation after a cut', () => {
  it('ends as the same ordered history, whatever came by which way and in which order', () => {
    const arrivals = [
      [message(3)],
      [message(1), message(2)],
      [message(2), message(3), message(4)],
      [message(4)],
    ];

    const orders = [arrivals, [...arrivals].reverse(), [1, 3, 0, 2].map((index) => arrivals[index] ?? [])];

    for (const order of orders) expect(sequences(order.reduce(merge, emptyThread))).toEqual([1, 2, 3, 4]);
  });

  it('asks for what follows the last one it has', () => {
    expect(lastSequence(emptyThread)).toBe(0);
    expect(lastSequence(merge(emptyThread, [message(7), message(5)]))).toBe(7);
  });

  it('stays the same object when nothing new came, so that nothing is drawn or announced again', () => {
    const thread = merge(emptyThread, [message(1)]);

    expect(merge(thread, [message(1)])).toBe(thread);
  });
});

describe('a message of mine', () => {
  it('shows at once, then gives way to the real one', () => {
    const sending = queue(emptyThread, 'k', 'Bonjour');
    expect(sending.outbox).toEqual([{ key: 'k', text: 'Bonjour', state: 'sending' }]);

    const sent = acknowledge(sending, 'k', message(1));
    expect(sent.outbox).toEqual([]);
    expect(sequences(sent)).toEqual([1]);
  });

  it('is there once when the live line was faster than the answer', () => {
    const heard = merge(queue(emptyThread, 'k', 'Bonjour'), [message(1)]);

    expect(sequences(acknowledge(heard, 'k', message(1)))).toEqual([1]);
  });

  it('stays, marked as failed, and keeps its key when sent again', () => {
    const failed = fail(queue(emptyThread, 'k', 'Bonjour'), 'k');
    expect(failed.outbox[0]?.state).toBe('failed');

    const again = queue(failed, 'k', 'Bonjour');
    expect(again.outbox).toEqual([{ key: 'k', text: 'Bonjour', state: 'sending' }]);
  });
});
