import { useRef, useState } from 'react';
import { upload } from '../../app/http';
import type { Article } from './api';
import type { BlogKey } from './messages';
import { uploadFault } from './uploadFault';

export interface ChosenPicture {
  key: string;
  name: string;
  progress: number;
  file?: { id: string; name: string; mediaType: string };
  problem?: Extract<BlogKey, 'picture.failed' | 'picture.tooLarge' | 'picture.type'>;
  /** who is on it; undefined until somebody said so */
  faces?: string[];
  /** whether faces on it were blurred here */
  blurred?: boolean;
  /** taken out of the article, until somebody shows it again */
  off?: boolean;
  /** shown again from now on */
  back?: boolean;
}

const mostBytes = 25 * 1024 * 1024;

const problems = { failed: 'picture.failed', large: 'picture.tooLarge', type: 'picture.type' } as const;

/** The pictures of an article; only who leads the class is told who is on them, and so may say it anew. */
export const picturesOf = (article: Article | undefined): ChosenPicture[] =>
  (article?.files ?? []).map((file) => ({
    key: file.id,
    name: file.name,
    progress: 1,
    file,
    off: file.off,
    ...(article?.standing === 'STAFF' && file.said && { faces: file.pupilIds }),
  }));

/** Pictures leave as soon as they are chosen; the article only carries their ids. */
export function usePictures(already: ChosenPicture[]) {
  const [list, setList] = useState<ChosenPicture[]>(already);
  /** what was drawn or recorded here is nowhere else until it has arrived */
  const sources = useRef(new Map<string, File>());
  const update = (key: string, change: Partial<ChosenPicture>) =>
    setList((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const add = (chosen: File) => begin(chosen);
  /** What the drawing sheet hands over shows nobody. */
  const addDrawing = (drawn: File) => begin(drawn, { faces: [] });
  /**
   * @param instead of which it takes the place: another picture
   * @param faces who is left on it; of a picture on which all may be shown nobody has said yet who is
   */
  const addBlurred = (blurred: File, instead?: string, faces?: string[]) =>
    begin(blurred, { blurred: true, ...(faces && { faces }) }, instead);
  const begin = (chosen: File, known: Pick<ChosenPicture, 'blurred' | 'faces'> = {}, instead?: string) => {
    const key = instead ?? crypto.randomUUID();
    const tooLarge = chosen.size > mostBytes;
    sources.current.set(key, chosen);
    const started: ChosenPicture = {
      key,
      name: chosen.name,
      progress: 0,
      ...known,
      ...(tooLarge && { problem: 'picture.tooLarge' }),
    };
    setList((all) => (instead ? all.map((one) => (one.key === instead ? started : one)) : [...all, started]));
    if (!tooLarge) send(key, chosen);
  };
  const send = (key: string, chosen: File) => {
    const form = new FormData();
    form.append('file', chosen);
    upload('/api/core/files', form, (progress) => update(key, { progress }))
      .then((file) => update(key, { file, progress: 1 }))
      .catch((error: unknown) => update(key, { problem: problems[uploadFault(error)] }));
  };
  return {
    list,
    sent: list.filter((one) => one.file),
    /** of some nobody has said yet who is on it */
    unsaid: list.some(({ file, faces, off }) => file && !faces && !off),
    busy: list.some(({ file, problem }) => !file && !problem),
    add,
    addDrawing,
    addBlurred,
    sendAgain: (key: string) => {
      const source = sources.current.get(key);
      if (!source) return;
      setList((all) =>
        all.map(({ problem, ...one }) =>
          one.key === key || !problem
            ? { ...one, progress: one.key === key ? 0 : one.progress }
            : { ...one, problem },
        ),
      );
      send(key, source);
    },
    showAgain: (key: string) => update(key, { off: false, back: true }),
    remove: (key: string) => setList((all) => all.filter((one) => one.key !== key)),
    say: (key: string, faces: string[] | undefined) =>
      setList((all) =>
        all.map(({ faces: before, ...one }) =>
          one.key === key
            ? { ...one, ...(faces && { faces }) }
            : { ...one, ...(before && { faces: before }) },
        ),
      ),
  };
}
