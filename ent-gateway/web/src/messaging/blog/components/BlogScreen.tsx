import { useQuery } from '@tanstack/react-query';
import { PenLine, School } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { Choice, EmptyState, Loaded, Page } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { articlesQuery } from '../queries';
import { useBlogClass } from '../useBlogClass';
import { ArticleList } from './ArticleList';
import { Board } from './Board';
import './blog.css';

/** The blog of a class: a list to read, and for its teachers a board of what is on its way. */
export function BlogScreen() {
  const t = useBlogMessages();
  const { space } = useSession();
  const { classes, chosen, name, choose } = useBlogClass();
  const articles = useQuery(articlesQuery(chosen));
  const leads = space === 'teacher' || space === 'head';
  return (
    <Page
      title={t('title')}
      before={name}
      width={leads ? 'wide' : 'narrow'}
      actions={
        space !== 'family' &&
        chosen !== '' && (
          <Link className="btn primary" to={`/blog/nouveau?classe=${chosen}`}>
            <PenLine aria-hidden="true" size={18} />
            {t('write')}
          </Link>
        )
      }
    >
      {classes.length > 1 && (
        <Choice
          label={t('class')}
          hideLabel
          value={chosen}
          onChange={choose}
          options={classes.map(({ id, name: label, children }) => ({
            value: id,
            label: children.length > 0 ? `${children.join(', ')} · ${label}` : label,
          }))}
        />
      )}
      {chosen === '' ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <Loaded query={articles}>
          {(list) =>
            leads ? (
              <Board articles={list} classId={chosen} />
            ) : (
              <ArticleList articles={list} pupil={space === 'pupil'} />
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
