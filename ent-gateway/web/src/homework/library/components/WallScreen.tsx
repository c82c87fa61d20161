import { useQuery } from '@tanstack/react-query';
import { Heart } from 'lucide-react';
import { useRef } from 'react';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded } from '../../../app/ui';
import { readWall } from '../impressions';
import { useLibraryMessages } from '../messages';
import { useLetting } from '../useLetting';
import { ClassPage } from './ClassPage';
import { LovedBookTile } from './LovedBookTile';
import { WordsToRead } from './WordsToRead';

/** What a class reads, as a picture: the covers with their hearts, and the sentences that the teacher has let. */
export function WallScreen() {
  const t = useLibraryMessages();
  return (
    <ClassPage title={t('wall.title')}>
      {({ id, name }) => <OfClass key={id} classId={id} name={name} />}
    </ClassPage>
  );
}

function OfClass({ classId, name }: { classId: string; name: string }) {
  const t = useLibraryMessages();
  const { space } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const letting = useLetting(() => heading.current?.focus());
  const onHide =
    space === 'pupil'
      ? undefined
      : (one: { id: string; words: string; givenName: string }) =>
          letting.mutate({ one, shown: false, before: true });
  const wall = useQuery({ queryKey: ['library', 'wall', classId], queryFn: () => readWall(classId) });
  return (
    <Loaded query={wall}>
      {({ books, waiting }) => (
        <>
          {waiting.length > 0 && <WordsToRead waiting={waiting} />}
          <section className="stack" aria-labelledby="wall">
            <h2 id="wall" ref={heading} tabIndex={-1}>
              {name}
            </h2>
            {books.length > 0 ? (
              <ul className="reading-grid">
                {books.map((one) => (
                  <LovedBookTile key={one.book.id} loved={one} onHide={onHide} />
                ))}
              </ul>
            ) : (
              <EmptyState icon={Heart} title={t('wall.none')}>
                <p>{t('wall.none.more')}</p>
              </EmptyState>
            )}
          </section>
        </>
      )}
    </Loaded>
  );
}
