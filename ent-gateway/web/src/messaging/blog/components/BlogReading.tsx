import { useQuery } from '@tanstack/react-query';
import { useSettled } from '../../../app/search';
import { useSession } from '../../../app/session';
import { Loaded } from '../../../app/ui';
import type { Filter } from '../api';
import type { BlogPlace } from '../place';
import { articlesQuery } from '../queries';
import { ArticleList } from './ArticleList';
import { Board } from './Board';
import { FilterBar, isAsking } from './FilterBar';
import { NothingFound } from './NothingFound';

interface BlogReadingProps {
  place: BlogPlace;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** The articles of a blog that are looked for. */
export function BlogReading({ place, filter, onFilter }: BlogReadingProps) {
  const { space } = useSession();
  const settled = useSettled(filter);
  const articles = useQuery(articlesQuery(place, settled));
  return (
    <>
      <FilterBar place={place} filter={filter} onChange={onFilter} />
      <Loaded query={articles}>
        {(list) =>
          list.length === 0 && isAsking(settled) ? (
            <NothingFound onClear={() => onFilter({})} />
          ) : space === 'teacher' || space === 'head' ? (
            <Board articles={list} classId={place.classId} />
          ) : (
            <ArticleList articles={list} pupil={space === 'pupil' && place.classId !== null} />
          )
        }
      </Loaded>
    </>
  );
}
