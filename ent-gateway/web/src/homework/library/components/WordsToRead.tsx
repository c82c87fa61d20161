import { useRef } from 'react';
import { Button } from '../../../app/ui';
import type { WaitingWords } from '../impressions';
import { useLibraryMessages } from '../messages';
import { useLetting } from '../useLetting';
import { Cover } from './Cover';

/** Sentences that wait for a teacher: the class reads them once they are let. */
export function WordsToRead({ waiting }: { waiting: WaitingWords[] }) {
  const t = useLibraryMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const letting = useLetting(() => heading.current?.focus());
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 id="waiting" ref={heading} tabIndex={-1}>
        {t('wall.waiting', { count: waiting.length })}
      </h2>
      <ul className="card book-lines">
        {waiting.map((one) => (
          <li key={one.id} className="book-line">
            <Cover title={one.book.title} colour={one.book.colour} picture={one.book.cover} />
            <div className="book-line-words">
              <p>{one.words}</p>
              <p className="s soft">
                {t('wall.by', { name: `${one.givenName} ${one.familyName}`, title: one.book.title })}
              </p>
              {one.pictureId && (
                <a href={`/api/core/files/${one.pictureId}`} target="_blank" rel="noreferrer">
                  {t('wall.drawing')}
                </a>
              )}
            </div>
            <span className="row wrap">
              <Button
                kind="primary"
                aria-label={t('wall.show.of', { name: one.givenName, title: one.book.title })}
                onPress={() => letting.mutate({ one, shown: true, before: null })}
              >
                {t('wall.show')}
              </Button>
              <Button
                aria-label={t('wall.keep.of', { name: one.givenName, title: one.book.title })}
                onPress={() => letting.mutate({ one, shown: false, before: null })}
              >
                {t('wall.keep')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
