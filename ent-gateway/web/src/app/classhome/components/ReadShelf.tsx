import { Cover, HeartButton, useOwnReadings } from '../../../homework/library';
import { useClassHomeMessages } from '../messages';
import { Say } from './Say';

/** The books that a small child has brought back, each with the heart that it gave or may still give. */
export function ReadShelf() {
  const t = useClassHomeMessages();
  const { data = [] } = useOwnReadings();
  const read = data.filter(({ returnedOn }) => returnedOn);
  if (read.length === 0) return null;
  return (
    <section aria-labelledby="read">
      <h2 id="read" className="room-day">
        {t('shelf.read')}
      </h2>
      <ul className="home-books">
        {read.map((reading) => (
          <li key={reading.book.id} className="home-book">
            <Cover
              title={reading.book.title}
              colour={reading.book.colour}
              picture={reading.book.cover}
              named
            />
            <Say text={reading.book.title} />
            <HeartButton reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  );
}
