import { queryOptions } from '@tanstack/react-query';
import { getProject, readTiles } from './api';

/** What the blog reads anew after an act, the page among it. */
export const projectQuery = (id: string) =>
  queryOptions({ queryKey: ['blog', 'project', id], queryFn: () => getProject(id), enabled: id !== '' });

export const tilesQuery = queryOptions({ queryKey: ['map-tiles'], queryFn: readTiles });
