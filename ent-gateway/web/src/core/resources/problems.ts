import {
  faultAt,
  hasCode,
  hasStatus,
  ProblemError,
  type ProblemName,
  UnreachableError,
} from '../../app/http';
import type { ResourcesKey } from './messages';

type Sentence = Extract<ResourcesKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:changed-meanwhile': 'problem.changed',
  'core:faces-colleague-first': 'problem.colleague',
  'core:space-closed': 'problem.closed',
  'core:item-name-taken': 'problem.taken',
  'core:no-room': 'problem.noRoom',
  'core:folders-too-deep': 'problem.deep',
  'core:folder-full': 'problem.full',
  'core:folder-into-itself': 'problem.itself',
  'core:too-many-items': 'problem.many',
  'core:disk-full': 'problem.disk',
  'core:file-too-large': 'problem.tooLarge',
  'core:file-type-refused': 'problem.type',
  'core:file-infected': 'problem.infected',
  'core:file-being-checked': 'problem.checking',
  'core:file-withheld': 'problem.withheld',
  'core:too-many-uploads': 'problem.uploads',
  'core:upload-over': 'problem.uploadOver',
  'core:upload-place-gone': 'problem.uploadPlaceGone',
  'core:not-found': 'problem.gone',
};

/** The sentence that a refusal becomes. */
export function resourcesProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (faultAt(error, 'until')) return hasCode(error, 'too-many-links') ? 'problem.links' : 'problem.day';
  // a child who is hidden from the viewer is unknown to them, and told to nobody
  if (faultAt(error, 'onPictures') === 'unknown') return 'problem.pupil';
  if (hasStatus(error, 429)) return 'problem.tooMany';
  return known[error.case] ?? 'problem.server';
}

const fact = (error: Error, name: string): unknown =>
  error instanceof ProblemError ? error.problem[name] : undefined;

/** The bytes that are left where there wasn't enough room. */
export const freeIn = (error: Error): number => Number(fact(error, 'freeBytes') ?? 0);

/** The name that is free where the wanted one is taken. */
export const offeredIn = (error: Error): string | undefined => fact(error, 'offered') as string | undefined;
