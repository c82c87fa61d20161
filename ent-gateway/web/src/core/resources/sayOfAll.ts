import { type HeldPicture, type Item, sayFaces } from './api';

/** As many pictures as the server takes at once. */
const most = 200;

interface SaidOfAll {
  /** those of which it was said */
  said: Item[];
  /** those among them that stay hidden */
  held: HeldPicture[];
  /** why it wasn't said of the others */
  refusal?: Error;
}

/** Says the same of each of these pictures, however many, until some are refused. */
export async function sayOfAll(pictures: Item[], onPictures: string[]): Promise<SaidOfAll> {
  const said: Item[] = [];
  const held: HeldPicture[] = [];
  while (said.length < pictures.length) {
    const some = pictures.slice(said.length, said.length + most);
    try {
      held.push(...(await sayFaces(some, onPictures)).heldBack);
    } catch (refusal) {
      return { said, held, refusal: refusal as Error };
    }
    said.push(...some);
  }
  return { said, held };
}
