import type { Schemas } from '../http';

export type RichText = Schemas['RichText'];
export type RichNode = Schemas['RichNode'];
export type RichMark = Schemas['RichMark'];

/** The server keeps no other address; a text of another day is looked at once more. */
export const webAddress = (href: string | null | undefined): string | undefined =>
  href?.startsWith('https://') ? href : undefined;
