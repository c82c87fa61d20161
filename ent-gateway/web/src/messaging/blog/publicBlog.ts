import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../app/http';

export const publicBlogKey = ['public-blog'];

/** Whether a school has a public page, and where; staff alone ask. */
export const publicBlogQuery = (schoolId: string) =>
  queryOptions({
    queryKey: [...publicBlogKey, schoolId],
    queryFn: () =>
      answer(api.GET('/api/messaging/schools/{id}/public-blog', { params: { path: { id: schoolId } } })),
    enabled: schoolId !== '',
  });
