import { Clock, Eye, ImageOff, MessageCircle, Pencil, Users } from 'lucide-react';
import { Link } from 'react-router';
import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { readingFamilies } from '../order';
import { useNames } from '../useNames';
import { Cover } from './Cover';
import { StaffActions } from './StaffActions';

/** An article on its teacher's board. */
export function BoardCard({ article }: { article: Article }) {
  const t = useBlogMessages();
  const language = useLanguage();
  const names = useNames();
  const { echo, state } = article;
  const families = readingFamilies(article);
  const off = state === 'PUBLISHED' ? article.files.filter((file) => file.off).length : 0;
  const when = (instant: string) => `${nearDay(dayOf(instant), language)}, ${clock(instant, language)}`;
  return (
    <li className="card board-card">
      <Cover article={article} />
      <div className="pad stack">
        <h3 className="article-title">
          <Link to={`/blog/${article.id}`}>{article.title}</Link>
        </h3>
        <p className="s soft">{names(article)}</p>
        {state === 'PUBLISHED' && families ? (
          <p className="s soft row">
            <Eye aria-hidden="true" size={16} />
            {t('families', { count: families.read, read: families.read, all: families.all })}
          </p>
        ) : state === 'SCHEDULED' && article.publishAt ? (
          <p className="s soft row">
            <Clock aria-hidden="true" size={16} />
            {t('due', { when: when(article.publishAt) })}
          </p>
        ) : (
          <p className="s soft row">
            <Pencil aria-hidden="true" size={16} />
            {t('changed', { when: when(article.changedAt) })}
          </p>
        )}
        {(state === 'RETURNED' || state === 'WITHDRAWN') && (
          <p className={`article-state state-${state}`}>{t(`state.${state}`)}</p>
        )}
        <p className="s soft row">
          <Users aria-hidden="true" size={16} />
          {t(`audience.${article.audience}`)}
        </p>
        {off > 0 && (
          <p className="s row article-waiting">
            <ImageOff aria-hidden="true" size={16} />
            {t('pictures.off', { count: off })}
          </p>
        )}
        {echo.waiting > 0 && (
          <Link className="row article-waiting" to={`/blog/${article.id}#comments`}>
            <MessageCircle aria-hidden="true" size={16} />
            {t('waiting', { count: echo.waiting })}
          </Link>
        )}
        {state === 'SUBMITTED' && <StaffActions article={article} brief />}
      </div>
    </li>
  );
}
