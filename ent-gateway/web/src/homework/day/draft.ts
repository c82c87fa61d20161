import type { Day } from '../../app/format';
import { faultAt, hasCode, ProblemError, UnreachableError } from '../../app/http';
import type { RichText } from '../../app/rich';
import type { DiaryEntry, EntryKind, FileRef, NewEntry } from '../diary';
import type { DayKey } from './messages';
import type { NotedSlot } from './slots';

/** When families read it: at once, from a moment on, or not yet. */
export type Shown = 'now' | 'later' | 'draft';

export interface Draft {
  kind: EntryKind;
  date: Day;
  /** as long as the teacher hasn't chosen one it is the next day of school; empty while a part of it is missing */
  dueDate: Day | undefined;
  subject: string;
  text: string;
  /** the text with its titles, lists, links and formulas, where it has some */
  document: RichText | null;
  /** whether pupils hand their work in */
  handIn: boolean;
  slotId: string | null;
  /** the exercise that pupils do for it */
  exerciseEditionId: string | null;
  /** for these pupils alone; null for the class, and none as long as nobody is chosen */
  pupilIds: readonly string[] | null;
  /** for this group alone; empty as long as none is chosen, null for no group */
  groupId: string | null;
  shown: Shown;
  publishAt: string | null;
  /** the last day of those that come back each week; null for one alone, empty while a part of it is missing */
  until: Day | null;
}

export type DraftProblem = Extract<DayKey, `problem.${string}`>;

export const newDraft = (date: Day): Draft => ({
  kind: 'HOMEWORK',
  date,
  dueDate: undefined,
  subject: '',
  text: '',
  document: null,
  handIn: false,
  slotId: null,
  exerciseEditionId: null,
  pupilIds: null,
  groupId: null,
  shown: 'now',
  publishAt: null,
  until: null,
});

/** The note of a slot: it begins with its subject and its day. */
export const draftIn = ({ slotId, date, subject, groupId = null }: NotedSlot): Draft => ({
  ...newDraft(date),
  subject,
  slotId,
  groupId,
});

const shownOf = ({ state }: DiaryEntry): Shown =>
  state === 'DRAFT' ? 'draft' : state === 'SCHEDULED' ? 'later' : 'now';

export const draftOf = (entry: DiaryEntry): Draft => ({
  kind: entry.kind,
  date: entry.date,
  dueDate: entry.dueDate ?? undefined,
  subject: entry.subject,
  text: entry.text,
  document: entry.document,
  handIn: entry.handIn ?? false,
  slotId: entry.slotId,
  exerciseEditionId: entry.exerciseEditionId,
  pupilIds: entry.forSome && !entry.groupId ? entry.pupilIds : null,
  groupId: entry.groupId,
  shown: shownOf(entry),
  publishAt: entry.publishAt,
  until: null,
});

export function problemsOf(draft: Draft, now = new Date()): Partial<Record<keyof Draft, DraftProblem>> {
  const later = draft.shown === 'later';
  return {
    ...(!draft.subject.trim() && { subject: 'problem.subject' as const }),
    ...(!draft.text.trim() && { text: 'problem.text' as const }),
    ...(draft.date === '' && { date: 'problem.date' as const }),
    ...(draft.kind === 'HOMEWORK' &&
      (draft.dueDate ?? '') <= draft.date && { dueDate: 'problem.due' as const }),
    ...(draft.until !== null && draft.until <= draft.date && { until: 'problem.until' as const }),
    ...(draft.pupilIds?.length === 0 && { pupilIds: 'problem.pupils' as const }),
    ...(draft.groupId === '' && { groupId: 'problem.group' as const }),
    ...(later &&
      !(draft.publishAt && new Date(draft.publishAt) > now) && { publishAt: 'problem.at' as const }),
  };
}

export const entryOf = (draft: Draft, classId: string, files: FileRef[]): NewEntry => ({
  classId,
  date: draft.date,
  kind: draft.kind,
  dueDate: draft.kind === 'HOMEWORK' ? (draft.dueDate ?? null) : null,
  subject: draft.subject.trim(),
  text: draft.text.trim(),
  document: draft.document,
  fileIds: files.map(({ id }) => id),
  handIn: draft.kind === 'HOMEWORK' && draft.handIn,
  slotId: draft.slotId,
  exerciseEditionId: draft.exerciseEditionId,
  pupilIds: [...(draft.pupilIds ?? [])],
  groupId: draft.groupId,
  draft: draft.shown === 'draft',
  publishAt: draft.shown === 'later' ? draft.publishAt : null,
});

export function publishProblem(error: Error): DraftProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError) || error.status >= 500) return 'problem.server';
  if (error.status === 404) return 'problem.gone';
  if (hasCode(error, 'withheld')) return 'problem.withheld';
  if (faultAt(error, 'pupilIds')) return 'problem.gonePupils';
  if (faultAt(error, 'dueDate')) return 'problem.dueRange';
  return error.case === 'homework:changed-meanwhile' ? 'problem.changed' : 'problem.refused';
}
