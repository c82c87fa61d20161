import type { FileRef } from '../diary';
import { countOf, type PictureDrawing, said } from '../drawn';

export const isPicture = ({ mediaType }: Pick<FileRef, 'mediaType'>) => mediaType.startsWith('image/');

export const drawingOver = (file: Pick<FileRef, 'id'>, drawings: readonly PictureDrawing[]) =>
  drawings.find(({ fileId }) => fileId === file.id);

/** The drawings with this one in place of the former over the same picture. */
export const withDrawing = (
  drawings: readonly PictureDrawing[],
  drawing: PictureDrawing,
): PictureDrawing[] => [...drawings.filter(({ fileId }) => fileId !== drawing.fileId), drawing];

/** The drawings as they are sent: those that hold something. */
export const saidDrawings = (drawings: readonly PictureDrawing[]): PictureDrawing[] =>
  drawings
    .map(({ fileId, height, ...marks }) => ({ fileId, height, ...said(marks) }))
    .filter((drawing) => countOf(drawing) > 0);
