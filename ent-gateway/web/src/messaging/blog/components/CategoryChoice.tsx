import { useQuery } from '@tanstack/react-query';
import { Select } from '../../../app/ui';
import { type Article, putUnder } from '../api';
import { useBlogMessages } from '../messages';
import { indexQuery } from '../queries';
import { useActs } from '../useActs';

/** Puts an article under a topic of its class or journal: at once, for it is no version of the article. */
export function CategoryChoice({ article }: { article: Article }) {
  const t = useBlogMessages();
  const acts = useActs();
  const { data: index } = useQuery(indexQuery(article));
  if (!index || index.categories.length === 0) return null;
  const put = (topic: string) =>
    acts.mutate({ call: () => putUnder(article.id, topic || null), done: 'done.topic' });
  return (
    <div className="no-print">
      <Select
        label={t('find.topic')}
        value={article.categoryId ?? ''}
        onChange={(event) => put(event.target.value)}
        options={[
          { value: '', label: t('topic.none') },
          ...index.categories.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}
