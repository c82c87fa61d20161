import * as Y from 'yjs';

const numberOf = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Other numbers for the pens of an update that begin in it. */
export const otherPens = (update: Uint8Array): Map<number, number> =>
  new Map(
    [...Y.parseUpdateMeta(update).from].flatMap(([pen, from]) => (from === 0 ? [[pen, numberOf()]] : [])),
  );

/** The same words, as if other pens had written them. */
export function withPens(update: Uint8Array, pens: Map<number, number>): Uint8Array {
  if (pens.size === 0) return update;
  const penOf = (pen: number) => pens.get(pen) ?? pen;
  const moved = (id: Y.ID) => Y.createID(penOf(id.client), id.clock);
  const { structs, ds } = Y.decodeUpdate(update);
  const byPen = new Map<number, (typeof structs)[number][]>();
  for (const struct of structs) {
    struct.id = moved(struct.id);
    if (struct instanceof Y.Item) {
      if (struct.origin) struct.origin = moved(struct.origin);
      if (struct.rightOrigin) struct.rightOrigin = moved(struct.rightOrigin);
      if (struct.parent instanceof Y.ID) struct.parent = moved(struct.parent);
    }
    byPen.set(struct.id.client, [...(byPen.get(struct.id.client) ?? []), struct]);
  }
  const to = new Y.UpdateEncoderV1();
  to.writeLen(byPen.size);
  for (const [pen, written] of byPen) {
    to.writeLen(written.length);
    to.writeClient(pen);
    to.writeDsClock(written[0]?.id.clock ?? 0);
    for (const struct of written) struct.write(to, 0);
  }
  to.writeLen(ds.clients.size);
  for (const [pen, deleted] of ds.clients) {
    to.writeClient(penOf(pen));
    to.writeLen(deleted.length);
    for (const { clock, len } of deleted) {
      to.writeDsClock(clock);
      to.writeDsLen(len);
    }
  }
  return to.toUint8Array();
}
