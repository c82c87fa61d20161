import { answer, api, type Schemas } from '../../app/http';

export type Block = Schemas['ProjectBlock'];
export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;
export type Hotspot = Schemas['Hotspot'];
export type MapPlace = Schemas['MapPlace'];
export type TimelineMoment = Schemas['TimelineMoment'];
export type QuizQuestion = Schemas['QuizQuestion'];
export type MapSource = Schemas['MapSource'];
export type MapTiles = Schemas['MapTiles'];
export type ProjectRevision = Schemas['ProjectRevision'];

const of = (id: string) => ({ params: { path: { id } } });

export const getProject = (id: string) => answer(api.GET('/api/messaging/articles/{id}/project', of(id)));

export const writeProject = (id: string, body: ProjectRevision) =>
  answer(api.PUT('/api/messaging/articles/{id}/project', { ...of(id), body }));

export const fileAddress = (id: string) => `/api/core/files/${id}`;

/** The page as an archive that opens without us. */
export const zipAddress = (id: string) => `/api/messaging/articles/${id}/project/zip`;

/** The document in which a map is drawn; it alone asks the host of the tiles. */
export const mapFrame = '/api/messaging/map-frame';

export const readTiles = () => answer(api.GET('/api/messaging/map-tiles'));

export const chooseTiles = (body: MapTiles) => answer(api.PUT('/api/messaging/map-tiles', { body }));

export const removeTiles = () => answer(api.DELETE('/api/messaging/map-tiles'));
