import type { Article } from './api';
import { useBlogMessages } from './messages';

/** "Rose et Malo", as one says it. */
export function useNames() {
  const t = useBlogMessages();
  return ({ authors }: Pick<Article, 'authors'>): string => {
    const names = authors.map(({ name }) => name);
    const last = names.at(-1);
    if (last === undefined) return t('nobody');
    return names.length === 1 ? last : t('and', { first: names.slice(0, -1).join(', '), last });
  };
}
