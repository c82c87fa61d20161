import type { Folder, Item, Space } from './api';

export const testSpace: Space = {
  id: 'space',
  kind: 'CLASS',
  name: 'CE1',
  place: 'Jean-Macé',
  year: '2026-2027',
  standing: 'KEEPER',
  closed: false,
  personId: null,
  classId: 'class',
  schoolId: 'school',
  used: 1_000_000,
  quota: 5_000_000_000,
};

export const testItem = (name: string, change: Partial<Item> = {}): Item => ({
  id: name,
  spaceId: 'space',
  parentId: null,
  kind: 'FOLDER',
  name,
  rule: { readers: 'PUPILS', pupils: 'READ' },
  ownRule: false,
  file: null,
  heldBack: null,
  unsaid: 0,
  changedByName: 'Claude Aubin',
  changedAt: '2026-11-24T09:00:00Z',
  trashedAt: null,
  favourite: false,
  mayChange: true,
  ...change,
});

export const testFolder = (items: Item[], change: Partial<Folder> = {}): Folder => ({
  space: testSpace,
  folder: null,
  path: [],
  items,
  next: null,
  mayAddFolders: true,
  mayAddFiles: true,
  ...change,
});
