import { Heart, PenLine } from 'lucide-react';
import { useState } from 'react';
import { Button, Sheet } from '../../../app/ui';
import type { ReadBook } from '../impressions';
import { useLibraryMessages } from '../messages';
import { Cover } from './Cover';
import { HeartButton } from './HeartButton';
import { Listen } from './Listen';
import { SayForm } from './SayForm';

interface ReadingTileProps {
  reading: ReadBook;
  /** the pupil's own */
  editable: boolean;
}

/** A book that a child has had: its cover, a heart, a sentence, a drawing. */
export function ReadingTile({ reading, editable }: ReadingTileProps) {
  const t = useLibraryMessages();
  const [writing, write] = useState(false);
  const { book, heart, words, pictureId, shown, returnedOn } = reading;
  const { title } = book;
  return (
    <li className="reading card pad">
      <Cover title={title} colour={book.colour} picture={book.cover} named />
      {!returnedOn && <p className="s soft">{t('readings.here')}</p>}
      {words && <p className="reading-words">{words}</p>}
      {words && <p className="s soft">{t(shown ? 'readings.shown' : 'readings.waiting')}</p>}
      {pictureId && (
        <img
          className="reading-drawing"
          src={`/api/core/files/${pictureId}`}
          alt={t('readings.drawing', { title })}
        />
      )}
      {!editable && heart && (
        <p className="hearts">
          <Heart aria-hidden="true" size={18} /> {t('readings.loved')}
        </p>
      )}
      <div className="row wrap">
        {editable && <HeartButton reading={reading} />}
        {editable && (
          <Button
            className="reading-act"
            aria-label={t('readings.write', { title })}
            onPress={() => write(true)}
          >
            <PenLine aria-hidden="true" size={22} />
            <span aria-hidden="true">{t('readings.write.short')}</span>
          </Button>
        )}
        <Listen named text={words ? `${title}. ${words}` : title} />
      </div>
      {editable && (
        <Sheet title={t('readings.write', { title })} open={writing} onClose={() => write(false)}>
          <SayForm reading={reading} onDone={() => write(false)} />
        </Sheet>
      )}
    </li>
  );
}
