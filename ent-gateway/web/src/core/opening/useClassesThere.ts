import { useQueries } from '@tanstack/react-query';
import { classesQuery, type School } from '../school';

/** Whether a school has classes, which come with pupils; nothing until that is known. */
export const useClassesThere = (schools: School[]): boolean | undefined =>
  useQueries({
    queries: schools.map(({ id }) => classesQuery(id)),
    combine: (each) => {
      if (each.some(({ data }) => data && data.length > 0)) return true;
      return each.every(({ data }) => data) ? false : undefined;
    },
  });
