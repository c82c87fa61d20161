import { answer, api, type Schemas } from '../../app/http';
import type { Place } from './api';

type Upload = Schemas['UploadView'];

/** A file on its way into a space, of which a part has come. */
export type Unfinished = Upload & { spaceId: string };

/** Where a file is sent: a folder, or a file whose newer version it is. */
export interface Target extends Place {
  itemId?: string;
  /** an archive becomes a folder with all that it holds */
  becomes?: 'FOLDER';
}

const longest = 300;

/** By which a file is known again when it is chosen once more; nothing of its content is read for it. */
export const fingerprintOf = ({ name, size, lastModified }: File): string =>
  `${size} ${lastModified} ${name}`.slice(0, longest);

const listUploads = () => answer(api.GET('/api/core/uploads'));

const isIntoSpace = (upload: Upload): upload is Unfinished => Boolean(upload.spaceId);

export const listUnfinished = async () => (await listUploads()).filter(isIntoSpace);

export const readUpload = (id: string) =>
  answer(api.GET('/api/core/uploads/{id}', { params: { path: { id } } }));

/** Forgets what has come of a file. */
export const forgetUnfinished = (id: string) =>
  answer(
    api.DELETE('/api/core/uploads/{id}', {
      params: { path: { id }, header: { 'Tus-Resumable': '1.0.0' } },
    }),
  );

/** The same file on its way to the same place, begun here or on another device. */
export async function findUnfinished(file: File, target: Target): Promise<Unfinished | undefined> {
  const begun = await listUnfinished();
  return begun.find((one) => isOf(one, file) && leadsTo(one, target));
}

/** The same file on its way to be one's own. */
export const findOwn = async (file: File): Promise<Upload | undefined> =>
  (await listUploads()).find((one) => !one.spaceId && isOf(one, file));

export const isOf = ({ fingerprint, length }: Upload, file: File): boolean =>
  fingerprint === fingerprintOf(file) && length === file.size;

function leadsTo(one: Unfinished, { spaceId, folderId, itemId, becomes }: Target): boolean {
  const isThere = itemId ? one.itemId === itemId : !one.itemId && (one.folderId ?? null) === folderId;
  return one.spaceId === spaceId && one.becomes === (becomes ?? 'FILE') && isThere;
}

export const targetOf = ({ spaceId, folderId, itemId, becomes }: Unfinished): Target => ({
  spaceId,
  folderId: folderId ?? null,
  ...(itemId && { itemId }),
  ...(becomes === 'FOLDER' && { becomes }),
});
