import { useQuery } from '@tanstack/react-query';
import { Newspaper } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { hasStatus } from '../../http';
import { EmptyState, Loaded, Page } from '../../ui';
import { noteReading } from '../api';
import { useClassHomeMessages } from '../messages';
import { storyQuery } from '../queries';
import { Say } from './Say';
import { StoryMedia } from './StoryMedia';
import './classhome.css';
import './rooms.css';

/** An article for children who don't read: its pictures, its sounds, and a voice. There is nothing to write. */
export function StoryScreen() {
  const t = useClassHomeMessages();
  const { id = '' } = useParams();
  const story = useQuery(storyQuery(id));
  const opened = story.isSuccess;
  useEffect(() => {
    if (opened) noteReading(id).catch(() => undefined); // it is new once more the next time
  }, [id, opened]);
  const { title = '', text = '' } = story.data ?? {};
  return (
    <Page
      title={title || t('nursery.BLOG')}
      width="narrow"
      actions={story.data && <Say text={`${title}. ${text}`} large />}
    >
      {hasStatus(story.error, 404) ? (
        <EmptyState icon={Newspaper} title={t('story.gone')}>
          <Link className="btn primary home-back" to="/ma-classe/blog">
            {t('story.others')}
          </Link>
        </EmptyState>
      ) : (
        <Loaded query={story}>
          {({ files }) => (
            <>
              <StoryMedia files={files} />
              <p className="keep-lines home-story-text">{text}</p>
              <Link className="btn home-back" to="/ma-classe/blog">
                {t('story.others')}
              </Link>
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}
