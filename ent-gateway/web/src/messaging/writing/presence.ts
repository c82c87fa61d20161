import { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import { showCursor, type TextHint } from './api';
import type { Writer } from './carets';
import { cursorOf } from './cursor';

const others = 'others';
const pause = 700;

/** Who is in the text now, and where: told by the server, which knows whose each browser is. Kept nowhere. */
export class Presence {
  readonly awareness: Awareness;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private here: Writer[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly id: string,
    private readonly doc: Doc,
    private readonly writerOf: (personId: string) => Writer | undefined,
  ) {
    this.awareness = new Awareness(doc);
    this.awareness.on('update', (_: unknown, origin: unknown) => {
      if (origin !== others) this.later(pause);
      this.look();
    });
  }

  readonly subscribe = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly read = () => this.here;

  hear({ kind, textId, pen, personId, cursor }: TextHint) {
    if (kind !== 'CURSOR' || textId !== this.id || pen === null || pen === this.doc.clientID) return;
    const writer = personId === null ? undefined : this.writerOf(personId);
    const before = this.awareness.states.has(pen);
    if (writer && cursor !== null) {
      this.awareness.states.set(pen, { user: writer, cursor: cursorOf(cursor) });
      this.awareness.meta.set(pen, { clock: 0, lastUpdated: Date.now() });
      // who comes is told where everybody is, one after the other
      if (!before) this.later(pause + Math.random() * 2_000);
    } else {
      this.awareness.states.delete(pen);
      this.awareness.meta.delete(pen);
    }
    const change = { added: [] as number[], updated: [pen], removed: [] as number[] };
    this.awareness.emit('change', [change, others]);
    this.awareness.emit('update', [change, others]);
  }

  leave() {
    clearTimeout(this.timer);
    void showCursor(this.id, this.doc.clientID, null).catch(() => undefined);
    this.awareness.destroy();
  }

  private later(wait: number) {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const cursor = (this.awareness.getLocalState() as { cursor?: unknown } | null)?.cursor ?? null;
      // where somebody was a moment ago is worth nothing: it isn't sent again
      void showCursor(this.id, this.doc.clientID, JSON.stringify(cursor)).catch(() => undefined);
    }, wait);
  }

  private look() {
    const writers = [...this.awareness.states.values()].flatMap(({ user }) => (user ? [user as Writer] : []));
    const next = [...new Map(writers.map((writer) => [writer.name, writer])).values()];
    if (next.map(({ name }) => name).join() === this.here.map(({ name }) => name).join()) return;
    this.here = next;
    this.watchers.forEach((watcher) => watcher());
  }
}
