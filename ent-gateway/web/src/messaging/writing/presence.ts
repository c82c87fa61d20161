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
  /** Tells this browser from the person's others. Not the number with which it writes, which nobody may know before it has. */
  private readonly browser = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  /** Others by their person and browser, under numbers of this browser's own, which no document has. */
  private readonly others = new Map<string, number>();
  private last = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private here: Writer[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly id: string,
    doc: Doc,
    private readonly me: string,
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

  hear({ kind, textId, browser, personId, cursor }: TextHint) {
    if (kind !== 'CURSOR' || textId !== this.id || browser === null || personId === null) return;
    if (personId === this.me && browser === this.browser) return;
    const writer = this.writerOf(personId);
    const number = this.numberOf(`${personId} ${browser}`);
    const before = this.awareness.states.has(number);
    if (writer && cursor !== null) {
      this.awareness.states.set(number, { user: writer, cursor: cursorOf(cursor) });
      this.awareness.meta.set(number, { clock: 0, lastUpdated: Date.now() });
      // who comes is told where everybody is, one after the other
      if (!before) this.later(pause + Math.random() * 2_000);
    } else {
      this.awareness.states.delete(number);
      this.awareness.meta.delete(number);
    }
    const change = { added: [] as number[], updated: [number], removed: [] as number[] };
    this.awareness.emit('change', [change, others]);
    this.awareness.emit('update', [change, others]);
  }

  private numberOf(other: string): number {
    for (const [known, number] of this.others)
      if (known !== other && !this.awareness.states.has(number)) this.others.delete(known);
    const number = this.others.get(other) ?? --this.last;
    this.others.set(other, number);
    return number;
  }

  leave() {
    clearTimeout(this.timer);
    void showCursor(this.id, this.browser, null).catch(() => undefined);
    this.awareness.destroy();
  }

  private later(wait: number) {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const cursor = (this.awareness.getLocalState() as { cursor?: unknown } | null)?.cursor ?? null;
      // where somebody was a moment ago is worth nothing: it isn't sent again
      void showCursor(this.id, this.browser, JSON.stringify(cursor)).catch(() => undefined);
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
