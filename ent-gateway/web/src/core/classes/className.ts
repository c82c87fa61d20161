import { useQueries, useQuery } from '@tanstack/react-query';
import { classesQuery, schoolsQuery } from '../school';

/** The name of a class that nobody is in, whom the town hall sees among those of all schools. */
export function useClassName(id: string, asked: boolean): string | undefined {
  const schools = useQuery({ ...schoolsQuery, enabled: asked });
  const classes = useQueries({
    queries: (schools.data ?? []).map((school) => ({ ...classesQuery(school.id), enabled: asked })),
  });
  return classes.flatMap(({ data }) => data ?? []).find((one) => one.id === id)?.name;
}
