import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../app/http';

export type Consents = Schemas['PupilConsentsView'];
export type UseConsent = Schemas['PupilConsentsUseConsentView'];
export type GuardianWord = Schemas['ConsentRowsGuardianWord'];
export type ClassConsents = Schemas['ClassConsentsView'];
export type ImageUse = Schemas['ImageUse'];
export type ImageStanding = Schemas['ImageStanding'];
export type ConsentWord = Schemas['ConsentWord'];
export type ConsentContent = Schemas['ConsentContent'];

const of = (id: string) => ({ path: { id } });

export const consentsQuery = (child: string) =>
  queryOptions({
    queryKey: ['consents', child],
    queryFn: () => answer(api.GET('/api/core/pupils/{id}/consents', { params: of(child) })),
  });

export const classConsentsQuery = (classId: string) =>
  queryOptions({
    queryKey: ['consents', 'class', classId],
    queryFn: () => answer(api.GET('/api/core/classes/{id}/image-consents', { params: of(classId) })),
  });

export const formerPupilsQuery = queryOptions({
  queryKey: ['consents', 'former'],
  queryFn: () => answer(api.GET('/api/core/image-consents/former-pupils')),
});

export const writeConsents = (child: string, body: ConsentContent) =>
  answer(api.PUT('/api/core/pupils/{id}/consents', { params: of(child), body }));
