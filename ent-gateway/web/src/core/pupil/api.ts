import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../../app/format';
import { answer, api, asDocument, create, type Schemas } from '../../app/http';

export type Ties = Schemas['PupilTiesView'];
export type Tie = Schemas['PupilTiesTieView'];
export type EndedTie = Schemas['EndedTiesEndedTie'];
export type ShownMove = Schemas['ShownMove'];
export type MovePreview = Schemas['PupilMovePreview'];
export type MoveContent = Schemas['PupilMoveContent'];
export type BarContent = Schemas['BarContent'];
export type TieEnd = Schemas['TieEnd'];
export type TieEffects = Schemas['TieEffects'];

const pupil = (id: string) => ({ path: { id } });
const tie = (id: string, guardianId: string) => ({ path: { id, guardianId } });

export const pupilQuery = (id: string) =>
  queryOptions({
    queryKey: ['pupil', id],
    queryFn: () => answer(api.GET('/api/core/pupils/{id}', { params: pupil(id) })),
  });

export const tiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['pupil', id, 'ties'],
    queryFn: () => answer(api.GET('/api/core/pupils/{id}/ties', { params: pupil(id) })),
  });

export const movesQuery = (id: string) =>
  queryOptions({
    queryKey: ['pupil', id, 'moves'],
    queryFn: () => answer(api.GET('/api/core/pupils/{id}/moves', { params: pupil(id) })),
  });

export const moveEffectsQuery = (id: string, body: MoveContent) =>
  queryOptions({
    queryKey: ['pupil', id, 'moves', body],
    queryFn: () => answer(api.POST('/api/core/pupils/{id}/moves/preview', { params: pupil(id), body })),
    gcTime: 0,
    retry: false,
  });

export const tieEffectsQuery = (id: string, guardianId: string) =>
  queryOptions({
    queryKey: ['pupil', id, 'ties', guardianId],
    queryFn: () =>
      answer(
        api.GET('/api/core/pupils/{id}/guardians/{guardianId}/effects', { params: tie(id, guardianId) }),
      ),
    gcTime: 0,
  });

export const leavingEffectsQuery = (child: string, leavesOn: Day) =>
  queryOptions({
    queryKey: ['pupil', child, 'leaving', leavesOn],
    queryFn: () =>
      answer(
        api.POST('/api/core/leavings/{child}/preview', { params: { path: { child } }, body: { leavesOn } }),
      ),
    gcTime: 0,
    retry: false,
  });

export const movePupil = (id: string, body: MoveContent) =>
  create([id, body], (header) =>
    api.POST('/api/core/pupils/{id}/moves', { params: { ...pupil(id), header }, body }),
  );

export const undoMove = (id: string) =>
  answer(api.POST('/api/core/pupil-moves/{id}/undo', { params: { path: { id } } }));

export const announceLeaving = (child: string, leavesOn: Day) =>
  answer(api.PUT('/api/core/leavings/{child}', { params: { path: { child } }, body: { leavesOn } }));

export const endTie = (id: string, guardianId: string, body: TieEnd) =>
  answer(api.POST('/api/core/pupils/{id}/guardians/{guardianId}/end', { params: tie(id, guardianId), body }));

export const restoreTie = (id: string, guardianId: string) =>
  answer(api.POST('/api/core/pupils/{id}/guardians/{guardianId}/restore', { params: tie(id, guardianId) }));

export const barGuardian = (id: string, guardianId: string, body: BarContent) =>
  create([id, guardianId, body], (header) =>
    api.POST('/api/core/pupils/{id}/guardians/{guardianId}/bar', {
      params: { ...tie(id, guardianId), header },
      body,
    }),
  );

export const liftBar = (id: string, guardianId: string, reason: string) =>
  answer(
    api.POST('/api/core/pupils/{id}/guardians/{guardianId}/bar/lift', {
      params: tie(id, guardianId),
      body: { reason },
    }),
  );

export const paperOf = (id: string) =>
  api.POST('/api/core/guardian-bars/{id}/paper', { params: { path: { id } }, ...asDocument });
