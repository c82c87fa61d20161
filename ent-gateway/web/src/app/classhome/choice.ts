import type { HomeChoice, HomeLook, TileKind } from './api';

/** What a teacher has chosen so far, saved or not. */
export interface Draft {
  look: HomeLook | null;
  /** all tiles in their order */
  order: TileKind[];
  shown: TileKind[];
}

export const draftOf = ({ chosenLook, shown, hidden }: HomeChoice): Draft => ({
  look: chosenLook,
  order: [...shown, ...hidden],
  shown,
});

/** The tiles to show, in their order. */
export const wantedOf = ({ look, order, shown }: Draft) => ({
  look,
  shown: order.filter((kind) => shown.includes(kind)),
});

/** A tile takes the place of the one before it, or after it. */
export function moved(draft: Draft, kind: TileKind, by: -1 | 1): Draft {
  const order = [...draft.order];
  const at = order.indexOf(kind);
  const other = order[at + by];
  if (at < 0 || other === undefined) return draft;
  order[at + by] = kind;
  order[at] = other;
  return { ...draft, order };
}

/** The last tile stays: a home is never empty. */
export function switched(draft: Draft, kind: TileKind, on: boolean): Draft {
  const shown = on ? [...draft.shown, kind] : draft.shown.filter((one) => one !== kind);
  return shown.length === 0 ? draft : { ...draft, shown };
}

export const isChanged = (draft: Draft, saved: HomeChoice): boolean =>
  draft.look !== saved.chosenLook || wantedOf(draft).shown.join() !== saved.shown.join();
