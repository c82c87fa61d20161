import { hasCode, isProblem, UnreachableError } from '../../app/http';
import type { Group, GroupWish } from './api';
import type { GroupKey } from './messages';

export interface GroupDraft {
  id: string | null;
  version: number;
  name: string;
  /** the other classes that take part */
  others: readonly string[];
  /** pupils of the own class */
  pupilIds: readonly string[];
}

export type GroupProblem = Extract<GroupKey, `problem.${string}`>;

export const newGroup: GroupDraft = { id: null, version: 0, name: '', others: [], pupilIds: [] };

export const draftOf = (group: Group, classId: string): GroupDraft => ({
  id: group.id,
  version: group.version,
  name: group.name,
  others: group.classes.map(({ id }) => id).filter((id) => id !== classId),
  pupilIds: group.pupils.filter((pupil) => pupil.classId === classId).map(({ id }) => id),
});

/**
 * A group as it is sent.
 *
 * @param alsoLed pupils of it who are in other classes that the same person leads: they stay too
 */
export const wishOf = (draft: GroupDraft, classId: string, alsoLed: readonly string[] = []): GroupWish => ({
  name: draft.name.trim(),
  classIds: [classId, ...draft.others],
  pupilIds: [...draft.pupilIds, ...alsoLed],
});

export function groupProblem(error: Error): GroupProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (isProblem(error, 'homework:group-changed-meanwhile')) return 'problem.changed';
  if (isProblem(error, 'homework:group-has-pupils-of-others')) return 'problem.others';
  if (isProblem(error, 'homework:group-needs-a-colleague')) return 'problem.colleague';
  if (isProblem(error, 'homework:group-is-planned')) return 'problem.planned';
  return hasCode(error, 'unknown') ? 'problem.unknown' : 'problem.server';
}
