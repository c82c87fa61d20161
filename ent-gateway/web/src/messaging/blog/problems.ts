import { faultAt, hasStatus, isProblem, ProblemError, UnreachableError } from '../../app/http';
import type { BlogKey } from './messages';

interface Told {
  key: Extract<BlogKey, `problem.${string}`>;
  names: string;
}

interface RefusedPicture {
  children: { givenName: string; familyName: string }[];
}

const picturesIn = (error: ProblemError) => (error.problem['pictures'] ?? []) as RefusedPicture[];

/** The children on pictures that were refused; staff alone are told. */
function namesIn(pictures: RefusedPicture[]): string {
  const names = pictures.flatMap(({ children }) =>
    children.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
  );
  return [...new Set(names)].join(', ');
}

/** The files that the virus scanner holds back for good. */
const filesIn = (error: ProblemError) => (error.problem['files'] ?? []) as { name: string }[];

/** What a refusal says, and of whom or of which files. */
export function blogProblem(error: Error): Told {
  const told = (key: Told['key'], names = ''): Told => ({ key, names });
  if (error instanceof UnreachableError) return told('problem.offline');
  if (!(error instanceof ProblemError)) return told('problem.server');
  if (isProblem(error, 'messaging:image-consent')) {
    const pictures = picturesIn(error);
    if (pictures.some(({ children }) => children.length === 0)) return told('problem.unsaid');
    return told('problem.consent', namesIn(pictures));
  }
  if (isProblem(error, 'messaging:image-for-colleague')) return told('problem.colleague');
  if (isProblem(error, 'messaging:file-withheld'))
    return told(
      'problem.withheld',
      filesIn(error)
        .map(({ name }) => name)
        .join(', '),
    );
  // a child who is hidden from the viewer is unknown to them, as one who went to another school
  if (faultAt(error, 'onPictures') === 'unknown') return told('problem.pupil');
  if (faultAt(error, 'fileIds') === 'too-many') return told('problem.pictures');
  if (isProblem(error, 'messaging:article-state')) return told('problem.state');
  if (isProblem(error, 'messaging:article-form')) return told('problem.form');
  if (isProblem(error, 'messaging:article-changed')) return told('problem.changed');
  if (isProblem(error, 'messaging:poll-answered')) return told('problem.pollAnswered');
  if (isProblem(error, 'messaging:assignment-begun')) return told('problem.begun');
  if (isProblem(error, 'messaging:poll-closed')) return told('problem.pollClosed');
  if (isProblem(error, 'messaging:comments-closed')) return told('problem.closed');
  if (hasStatus(error, 404)) return told('problem.gone');
  return told(hasStatus(error, 429) ? 'problem.tooMany' : 'problem.server');
}
