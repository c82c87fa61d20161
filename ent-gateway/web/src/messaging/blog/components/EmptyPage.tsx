import { useQuery } from '@tanstack/react-query';
import { Notice } from '../../../app/ui';
import { isEmptyPage, projectQuery } from '../../projects';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';

/** Says before a page is published that its readers would find nothing on it. */
export function EmptyPage({ article: { id, files } }: { article: Article }) {
  const t = useBlogMessages();
  const page = useQuery({ ...projectQuery(id), enabled: files.length === 0 });
  if (!page.data || !isEmptyPage(page.data.blocks)) return null;
  return <Notice kind="warn">{t('page.empty')}</Notice>;
}
