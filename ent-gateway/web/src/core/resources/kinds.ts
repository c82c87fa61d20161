import {
  File,
  FileAudio,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileVideo,
  Folder,
  type LucideIcon,
} from 'lucide-react';
import type { ResourcesKey } from './messages';

export type Preview = 'picture' | 'sound' | 'video' | 'pdf' | 'document';

/** Word, Excel and PowerPoint of today and of before, and what LibreOffice writes. */
const office =
  /^application\/(msword|vnd\.(ms-(excel|powerpoint)|o(penxmlformats-officedocument|asis\.opendocument)\..+))$/;

/** What of a file can be seen or heard on the page. */
export function previewOf(mediaType: string | null | undefined): Preview | undefined {
  if (!mediaType) return undefined;
  if (mediaType.startsWith('image/')) return 'picture';
  if (mediaType.startsWith('audio/')) return 'sound';
  if (mediaType.startsWith('video/')) return 'video';
  if (office.test(mediaType)) return 'document';
  return mediaType === 'application/pdf' ? 'pdf' : undefined;
}

/** Whether people may be seen or heard in a file: of pictures, films and sounds it is asked who that is. */
export const showsPeople = (mediaType: string | null | undefined): boolean =>
  ['picture', 'video', 'sound'].includes(previewOf(mediaType) ?? '');

/** Whether all of these files are heard and nothing is seen in them. */
export const areHeard = (items: { file?: { mediaType: string } | null }[]): boolean =>
  items.length > 0 && items.every(({ file }) => previewOf(file?.mediaType) === 'sound');

interface Look {
  icon: LucideIcon;
  word: Extract<ResourcesKey, `kind.${string}`>;
}

const looks: [RegExp, Look][] = [
  [/^image/, { icon: FileImage, word: 'kind.picture' }],
  [/^audio/, { icon: FileAudio, word: 'kind.sound' }],
  [/^video/, { icon: FileVideo, word: 'kind.video' }],
  [/pdf$/, { icon: FileText, word: 'kind.pdf' }],
  [/sheet|excel|csv/, { icon: FileSpreadsheet, word: 'kind.table' }],
  [/presentation|powerpoint/, { icon: FileImage, word: 'kind.slides' }],
  [/text|word/, { icon: FileText, word: 'kind.text' }],
];

/** The icon and the word by which something is told at a glance. */
export const lookOf = (mediaType: string | null | undefined): Look =>
  !mediaType
    ? { icon: Folder, word: 'kind.folder' }
    : (looks.find(([type]) => type.test(mediaType))?.[1] ?? { icon: File, word: 'kind.file' });
