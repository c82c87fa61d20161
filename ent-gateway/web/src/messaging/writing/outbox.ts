import * as Y from 'yjs';

/** what goes in one request, well below the server's 64 kB */
const largest = 40_000;

/** What was written here and the server hasn't kept yet. */
export class Outbox {
  private updates: Uint8Array[] = [];
  private part: Uint8Array | undefined;

  get isEmpty() {
    return this.updates.length === 0 && this.part === undefined;
  }

  add(update: Uint8Array) {
    this.updates.push(update);
  }

  /** What was on its way before the page was loaded anew. */
  takeUp(part: Uint8Array) {
    this.part = part;
  }

  /** What goes next. A part is never changed once it was sent: the server may have kept it without our hearing so. */
  next(): Uint8Array | undefined {
    this.part ??= this.pack();
    return this.part;
  }

  arrived() {
    this.part = undefined;
  }

  /** All of it as one update. */
  whole(): Uint8Array | undefined {
    return this.isEmpty ? undefined : Y.mergeUpdates([...(this.part ? [this.part] : []), ...this.updates]);
  }

  private pack(): Uint8Array | undefined {
    const some: Uint8Array[] = [];
    let size = 0;
    for (const update of this.updates) {
      if (some.length > 0 && size + update.length > largest) break;
      some.push(update);
      size += update.length;
    }
    if (some.length === 0) return undefined;
    this.updates = this.updates.slice(some.length);
    return Y.mergeUpdates(some);
  }
}
