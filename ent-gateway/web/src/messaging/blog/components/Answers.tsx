import type { Article } from '../api';
import { PollSection } from '../poll/PollSection';
import { Comments } from './Comments';
import { Reactions } from './Reactions';

/** What an article's readers say to it: families and the school, not the animators who write in its journal. */
export function Answers({ article }: { article: Article }) {
  const { state, standing, publishedAt, echo } = article;
  const published = state === 'PUBLISHED';
  return (
    <>
      <PollSection article={article} />
      {published && <Reactions id={article.id} echo={echo} />}
      {(published || (standing === 'STAFF' && publishedAt)) && <Comments article={article} />}
    </>
  );
}
