import { faultAt, hasStatus, isProblem, UnreachableError } from '../../app/http';
import type { BuilderKey } from './messages';

/** What a refusal of a page says. */
export function builderProblem(error: Error): Extract<BuilderKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (isProblem(error, 'messaging:article-form')) return 'problem.form';
  if (isProblem(error, 'messaging:article-state')) return 'problem.state';
  if (isProblem(error, 'messaging:article-changed')) return 'problem.changed';
  if (isProblem(error, 'messaging:image-consent')) return 'problem.consent';
  if (isProblem(error, 'messaging:image-for-colleague')) return 'problem.colleague';
  if (isProblem(error, 'messaging:file-withheld')) return 'problem.withheld';
  if (faultAt(error, 'onPictures') === 'unknown') return 'problem.pupil';
  if (hasStatus(error, 400)) return 'problem.blocks';
  return hasStatus(error, 429) ? 'problem.tooMany' : 'problem.server';
}
