import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Place, Space } from './api';
import { spacesQuery } from './queries';

/** The space and the folder of the address; without one the class's for families, else the first. */
export function usePlace() {
  const [params, setParams] = useSearchParams();
  const spaces = useQuery(spacesQuery);
  const [first] = spaces.data ?? [];
  const spaceId = params.get('espace') ?? first?.id ?? '';
  const place: Place = { spaceId, folderId: params.get('dossier') };
  return {
    spaces,
    place,
    open: ({ spaceId: space, folderId }: Place) =>
      setParams({ espace: space, ...(folderId && { dossier: folderId }) }),
  };
}

/** The address of a folder. */
export const addressOf = ({ spaceId, folderId }: Place, page = '/ressources') =>
  `${page}?espace=${spaceId}${folderId ? `&dossier=${folderId}` : ''}`;

export const rootOf = ({ id }: Pick<Space, 'id'>): Place => ({ spaceId: id, folderId: null });
