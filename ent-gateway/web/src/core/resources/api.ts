import { answer, api, create, type Schemas } from '../../app/http';

export type Space = Schemas['SpaceView'];
export type SpaceKind = Schemas['SpaceKind'];
export type Item = Schemas['ItemView'];
export type Folder = Schemas['FolderView'];
export type ItemRule = Schemas['ItemRule'];
export type Version = Schemas['VersionView'];
export type ItemLink = Schemas['ItemLinkView'];
export type OpenedLink = Schemas['ItemLinkOpenedLinkView'];
export type Trash = Schemas['TrashView'];
export type Found = Schemas['FoundItemsFoundItem'];
export type Linked = Schemas['LinkedFolder'];
export type LinkedItem = Schemas['LinkedFolderLinkedItem'];
export type Person = Schemas['GroupPerson'];
/** Why the virus scanner lets nobody have a file. */
export type Withheld = Schemas['ScanState'];
export type DocumentPreview = Schemas['PreviewView'];
/** Why pupils and families don't see a picture. */
export type HeldBack = Schemas['HeldBack'];
export type HeldPicture = Schemas['SaidFacesHeldPicture'];
/** An archive that arrived, and what came of it. */
export type Unfolding = Schemas['UnfoldingView'];
export type Quota = Schemas['QuotaView'];

/** A folder of a space; none for the space itself. */
export interface Place {
  spaceId: string;
  folderId: string | null;
}

const of = (id: string) => ({ params: { path: { id } } });

export const listSpaces = (classId?: string) =>
  answer(api.GET('/api/core/spaces', { params: { query: { ...(classId && { classId }) } } }));

export const readFolder = ({ spaceId, folderId }: Place, after?: string, kind?: Item['kind']) =>
  answer(
    api.GET('/api/core/spaces/{id}/items', {
      params: {
        path: { id: spaceId },
        query: { ...(folderId && { folderId }), ...(after && { after }), ...(kind && { kind }) },
      },
    }),
  );

export const addFolder = (
  { spaceId, folderId }: Place,
  name: string,
  whenTaken: 'REFUSE' | 'NUMBER' = 'REFUSE',
) =>
  create(['add folder', spaceId, folderId, name], (header) =>
    api.POST('/api/core/spaces/{id}/items', {
      params: { path: { id: spaceId }, header },
      body: { kind: 'FOLDER', name, parentId: folderId, fileId: null, whenTaken },
    }),
  );

export const addFile = ({ spaceId, folderId }: Place, fileId: string) =>
  create(['add file', spaceId, folderId, fileId], (header) =>
    api.POST('/api/core/spaces/{id}/items', {
      params: { path: { id: spaceId }, header },
      body: { kind: 'FILE', name: null, parentId: folderId, fileId, whenTaken: 'NUMBER' },
    }),
  );

export const renameItem = (id: string, name: string) =>
  answer(api.PUT('/api/core/items/{id}', { ...of(id), body: { name } }));

export const ruleFolder = (id: string, rule: ItemRule | null) =>
  answer(api.PUT('/api/core/items/{id}/rule', { ...of(id), body: { rule } }));

export const readFaces = (id: string) => answer(api.GET('/api/core/items/{id}/faces', of(id)));

/** Says the same of each of these pictures, of the content that was looked at; nobody is said too. */
export const sayFaces = (pictures: Item[], onPictures: string[]) =>
  answer(
    api.PUT('/api/core/items/faces', {
      body: { pictures: pictures.map(({ id, file }) => ({ id, version: file?.version ?? 1 })), onPictures },
    }),
  );

/** How many pictures of a folder aren't shown, by the reason. */
export const countHidden = (id: string) => answer(api.GET('/api/core/items/{id}/hidden-pictures', of(id)));

export const markItem = (id: string, favourite: boolean) =>
  answer(
    favourite
      ? api.PUT('/api/core/items/{id}/favourite', of(id))
      : api.DELETE('/api/core/items/{id}/favourite', of(id)),
  );

export const moveItems = (itemIds: string[], { spaceId, folderId }: Place) =>
  create(['move', itemIds, spaceId, folderId], (header) =>
    api.POST('/api/core/items/move', { params: { header }, body: { itemIds, spaceId, folderId } }),
  );

export const copyItems = (itemIds: string[], { spaceId, folderId }: Place) =>
  create(['copy', itemIds, spaceId, folderId], (header) =>
    api.POST('/api/core/items/copy', { params: { header }, body: { itemIds, spaceId, folderId } }),
  );

export const trashItems = (itemIds: string[]) =>
  create(['trash', itemIds], (header) =>
    api.POST('/api/core/items/trash', { params: { header }, body: { itemIds } }),
  );

export const restoreItems = (itemIds: string[]) =>
  create(['restore', itemIds], (header) =>
    api.POST('/api/core/items/restore', { params: { header }, body: { itemIds } }),
  );

export const removeItem = (id: string) => answer(api.DELETE('/api/core/items/{id}', of(id)));

export const readTrash = (id: string, after?: string) =>
  answer(
    api.GET('/api/core/spaces/{id}/trash', {
      params: { path: { id }, query: { ...(after && { after }) } },
    }),
  );

export const searchItems = (q: string, favourites: boolean, after?: string) =>
  answer(api.GET('/api/core/items', { params: { query: { q, favourites, ...(after && { after }) } } }));

export const listVersions = (id: string) => answer(api.GET('/api/core/items/{id}/versions', of(id)));

export const addVersion = (id: string, fileId: string) =>
  create(['version', id, fileId], (header) =>
    api.POST('/api/core/items/{id}/versions', { params: { path: { id }, header }, body: { fileId } }),
  );

export const restoreVersion = (id: string, number: number, newest: number) =>
  create(['version back', id, number, newest], (header) =>
    api.POST('/api/core/items/{id}/versions/{number}/restore', { params: { path: { id, number }, header } }),
  );

export const listLinks = (id: string) => answer(api.GET('/api/core/items/{id}/links', of(id)));

/** The answer alone tells the secret, so it isn't kept for a second one. */
export const openLink = (id: string, until: string) =>
  answer(api.POST('/api/core/items/{id}/links', { ...of(id), body: { until } }));

export const closeLink = (id: string) => answer(api.DELETE('/api/core/item-links/{id}', of(id)));

const behind = (token: string) => ({ params: { path: { token } } });

export const openShared = (token: string) =>
  answer(api.POST('/api/public/links/{token}/openings', behind(token)));

export const readShared = (token: string, folderId: string, after?: string) =>
  answer(
    api.GET('/api/public/links/{token}', {
      params: { path: { token }, query: { folderId, ...(after && { after }) } },
    }),
  );

export const listPeople = () => answer(api.GET('/api/core/group-people'));
export const listMembers = (id: string) => answer(api.GET('/api/core/spaces/{id}/members', of(id)));

export const makeGroup = (name: string, memberIds: string[]) =>
  create(['group', name, memberIds], (header) =>
    api.POST('/api/core/spaces', { params: { header }, body: { name, memberIds } }),
  );

export const changeGroup = (id: string, name: string, memberIds: string[]) =>
  answer(api.PUT('/api/core/spaces/{id}', { ...of(id), body: { name, memberIds } }));

export const listQuotas = () => answer(api.GET('/api/core/space-quotas'));
export const setQuota = (kind: SpaceKind, bytes: number) =>
  answer(api.PUT('/api/core/space-quotas', { body: { kind, bytes } }));

/** A file on its way into a space, whoever sends it. */
export type Promised = Schemas['SpaceUploadView'];

export const listPromised = (id: string) => answer(api.GET('/api/core/spaces/{id}/uploads', of(id)));
export const endPromised = (id: string, uploadId: string) =>
  answer(api.DELETE('/api/core/spaces/{id}/uploads/{uploadId}', { params: { path: { id, uploadId } } }));

export const listUnfoldings = () => answer(api.GET('/api/core/unfoldings'));

/** Where a whole folder is taken away as an archive. */
export const zipOf = ({ spaceId, folderId }: Place) =>
  `/api/core/spaces/${spaceId}/zip${folderId ? `?folderId=${folderId}` : ''}`;

const at = (version?: number) => (version ? `?version=${version}` : '');

/** Where the small picture of a picture is read; the version of its content has a browser ask for each of them. */
export const thumbnailOf = (id: string, version?: number) => `/api/core/items/${id}/thumbnail${at(version)}`;

/** Where the content of a file is read. */
export const contentOf = (id: string, version?: number) => `/api/core/items/${id}/content${at(version)}`;
export const sharedContentOf = (token: string, id: string) =>
  `/api/public/links/${token}/items/${id}/content`;

/** How a file is shown: as it is, or as the PDF that is made of it when somebody asks. */
export interface Shown {
  content: string;
  pdf: string;
  askForPdf: () => Promise<DocumentPreview>;
}

export const shownItem = (id: string, version?: number): Shown => ({
  content: contentOf(id, version),
  pdf: `/api/core/items/${id}/preview${at(version)}`,
  askForPdf: () =>
    answer(
      api.PUT('/api/core/items/{id}/preview', {
        params: { path: { id }, query: { ...(version && { version }) } },
      }),
    ),
});

export const shownBehind = (token: string, id: string): Shown => ({
  content: sharedContentOf(token, id),
  pdf: `/api/public/links/${token}/items/${id}/preview`,
  askForPdf: () =>
    answer(api.PUT('/api/public/links/{token}/items/{id}/preview', { params: { path: { token, id } } })),
});
