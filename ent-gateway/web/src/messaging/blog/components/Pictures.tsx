import { ImagePlus, Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { DrawButton } from '../../../app/drawing';
import { RecordButton } from '../../../app/sound';
import { Button } from '../../../app/ui';
import { fileAddress } from '../api';
import { useBlogMessages } from '../messages';
import { isPicture, isRecorded } from '../order';
import { useArrival } from '../useArrival';
import type { ChosenPicture, usePictures } from '../usePictures';
import { ArticleRecording } from './ArticleRecording';

interface PicturesProps {
  pictures: ReturnType<typeof usePictures>;
  /** the class for which they are */
  of: string;
  /** what stands below each picture that has arrived */
  below?: (picture: ChosenPicture) => ReactNode;
}

/** The pictures of an article that is being written. */
export function Pictures({ pictures, of, below }: PicturesProps) {
  const t = useBlogMessages();
  const input = useRef<HTMLInputElement>(null);
  const place = useArrival('images');
  return (
    <section ref={place} id="images" tabIndex={-1} className="stack" aria-label={t('pictures')}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/*,audio/*,video/*"
        aria-label={t('pictures.add')}
        onChange={(event) => {
          for (const file of event.target.files ?? []) pictures.add(file);
          event.target.value = '';
        }}
      />
      <div className="row wrap">
        <Button onPress={() => input.current?.click()}>
          <ImagePlus aria-hidden="true" size={20} />
          {t('pictures.add')}
        </Button>
        <RecordButton onAdd={pictures.add} />
        <DrawButton of={of} onAdd={pictures.addDrawing} />
        <span className="s soft">{t('pictures.hint')}</span>
      </div>
      <ul className={below ? 'written-pictures told' : 'written-pictures'} aria-live="polite">
        {pictures.list.map((picture) => {
          const { key, name, file, problem, progress, off } = picture;
          return (
            <li key={key} className="stack">
              <div className="stack">
                {file && isPicture(file) && <img src={fileAddress(file.id)} alt={name} />}
                {file && isRecorded(file) && <ArticleRecording file={file} />}
                <div className="row between">
                  <span className={problem ? 'field-error' : 's'}>
                    {problem
                      ? t(problem, { name })
                      : file
                        ? name
                        : t('picture.progress', { name, percent: Math.round(progress * 100) })}
                  </span>
                  <Button
                    className="icon"
                    aria-label={t('picture.remove', { name })}
                    onPress={() => pictures.remove(key)}
                  >
                    <Trash2 aria-hidden="true" size={18} />
                  </Button>
                </div>
                {problem === 'picture.failed' && (
                  <Button onPress={() => pictures.sendAgain(key)}>{t('picture.again')}</Button>
                )}
                {off && (
                  <div className="row between">
                    <span className="s soft">{t('picture.off')}</span>
                    <Button onPress={() => pictures.showAgain(key)}>{t('picture.back')}</Button>
                  </div>
                )}
              </div>
              {file && below && <div className="stack">{below(picture)}</div>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
