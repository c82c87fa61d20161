import { type HeldPicture, type Item, sayFaces } from './api';

/** As many pictures as the server takes at once. */
const most = 200;

/** Says the same of each of these pictures, however many, and names those that stay hidden. */
export async function sayOfAll(pictures: Item[], onPictures: string[]): Promise<HeldPicture[]> {
  const held: HeldPicture[] = [];
  for (let at = 0; at < pictures.length; at += most) {
    const { heldBack } = await sayFaces(pictures.slice(at, at + most), onPictures);
    held.push(...heldBack);
  }
  return held;
}
