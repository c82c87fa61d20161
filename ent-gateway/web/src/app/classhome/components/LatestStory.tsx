import { Newspaper } from 'lucide-react';
import { Link } from 'react-router';
import { fileAddress, type TileLine } from '../api';
import { useClassHomeMessages } from '../messages';

/** The article that was written last, with its picture. */
export function LatestStory({ lines: [line] }: { lines: TileLine[] }) {
  const t = useClassHomeMessages();
  if (!line)
    return (
      <section className="home-card" aria-labelledby="home-story">
        <h2 id="home-story">{t('tile.BLOG')}</h2>
        <p className="home-kind">
          <Newspaper aria-hidden="true" size={32} />
          {t('empty.BLOG')}
        </p>
        <Link className="btn" to="/blog/nouveau">
          {t('story.write')}
        </Link>
      </section>
    );
  return (
    <Link to={`/blog/${line.id ?? ''}`} className="home-card home-story">
      {line.picture ? (
        <img src={fileAddress(line.picture)} alt="" loading="lazy" />
      ) : (
        <span className="home-story-none tint-4">
          <Newspaper aria-hidden="true" size={64} strokeWidth={1.5} />
        </span>
      )}
      <span className="home-story-words">
        {line.kind === 'NEW_ARTICLE' && <span className="home-new">{t('story.new')}</span>}
        <span className="home-story-title">{line.title}</span>
        {line.text && <span className="soft">{t('story.by', { names: line.text })}</span>}
      </span>
    </Link>
  );
}
