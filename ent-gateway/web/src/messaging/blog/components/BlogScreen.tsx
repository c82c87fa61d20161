import { useQuery } from '@tanstack/react-query';
import { PenLine, School, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSettled } from '../../../app/search';
import { useSession } from '../../../app/session';
import { Choice, EmptyState, Loaded, Page } from '../../../app/ui';
import type { Filter } from '../api';
import { useBlogMessages } from '../messages';
import { articlesQuery } from '../queries';
import { useBlogClass } from '../useBlogClass';
import { ArticleList } from './ArticleList';
import { Board } from './Board';
import { FilterBar, isAsking } from './FilterBar';
import { NothingFound } from './NothingFound';
import './blog.css';

/** The blog of a class: a list to read, and for its teachers a board of what is on its way. */
export function BlogScreen() {
  const t = useBlogMessages();
  const { space } = useSession();
  const { classes, chosen, name, choose } = useBlogClass();
  const [filter, setFilter] = useState<Filter>({});
  const settled = useSettled(filter);
  const articles = useQuery(articlesQuery(chosen, settled));
  const leads = space === 'teacher' || space === 'head';
  return (
    <Page
      title={t('title')}
      before={name}
      width={leads ? 'wide' : 'narrow'}
      actions={
        chosen !== '' && (
          <>
            {space !== 'pupil' && (
              <Link className="btn" to={`/blog/reglages?classe=${chosen}`}>
                <Share2 aria-hidden="true" size={18} />
                {t(leads ? 'settings' : 'follow')}
              </Link>
            )}
            {space !== 'family' && (
              <Link className="btn primary" to={`/blog/nouveau?classe=${chosen}`}>
                <PenLine aria-hidden="true" size={18} />
                {t('write')}
              </Link>
            )}
          </>
        )
      }
    >
      {classes.length > 1 && (
        <Choice
          label={t('class')}
          hideLabel
          value={chosen}
          onChange={(id) => {
            setFilter({});
            choose(id);
          }}
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
        <>
          <FilterBar key={chosen} classId={chosen} filter={filter} onChange={setFilter} />
          <Loaded query={articles}>
            {(list) =>
              list.length === 0 && isAsking(settled) ? (
                <NothingFound onClear={() => setFilter({})} />
              ) : leads ? (
                <Board articles={list} classId={chosen} />
              ) : (
                <ArticleList articles={list} pupil={space === 'pupil'} />
              )
            }
          </Loaded>
        </>
      )}
    </Page>
  );
}
