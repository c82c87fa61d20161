import { useQuery } from '@tanstack/react-query';
import { LayoutTemplate, Megaphone } from 'lucide-react';
import { Link } from 'react-router';
import { nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { assignmentsQuery } from './queries';
import './assignment.css';

/** What isn't begun may still become a page of blocks. */
const isEmpty = ({ page, text, fileIds, publishedAt }: Article) =>
  !page && !text && !fileIds?.length && !publishedAt;

/** What pupils were asked to report on, above the article that they write of it; nothing of another article. */
export function AssignedNote({ article, orPage = false }: { article: Article; orPage?: boolean }) {
  const t = useBlogMessages();
  const language = useLanguage();
  const { me } = useSession();
  // an assignment for the school's journal is a class's as well
  const { data } = useQuery(assignmentsQuery(article.classId ?? me.classes[0]?.id ?? ''));
  const assigned = data?.find((one) => one.article?.id === article.id);
  if (!assigned) return null;
  const { title, words, names, dueOn } = assigned;
  return (
    <section className="card pad reporters-note" aria-labelledby="assigned">
      <h2 id="assigned" className="row reporters-head">
        <Megaphone aria-hidden="true" size={20} />
        {title}
      </h2>
      {words && <p className="keep-lines">{words}</p>}
      <p className="s soft">
        {[dueOn && t('reporters.due', { when: nearDay(dueOn, language) }), names.join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {orPage && isEmpty(article) && (
        <Link className="btn" to={`/blog/${article.id}/page`}>
          <LayoutTemplate aria-hidden="true" size={18} />
          {t('reporters.page')}
        </Link>
      )}
    </section>
  );
}
