import { faultAt, hasStatus, isProblem, ProblemError, UnreachableError } from '../../app/http';
import type { NamedPicture } from './api';
import type { BlogKey } from './messages';
import type { ChosenPicture } from './usePictures';

interface Told {
  key: Extract<BlogKey, `problem.${string}`>;
  names: string;
}

const picturesIn = (error: ProblemError) => (error.problem['pictures'] ?? []) as NamedPicture[];

/** The children on pictures that were refused; staff alone are told. */
function namesIn(pictures: NamedPicture[]): string {
  const names = pictures.flatMap(({ children }) =>
    children.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
  );
  return [...new Set(names)].join(', ');
}

/** The files that the virus scanner holds back for good. */
const filesIn = (error: ProblemError) => (error.problem['files'] ?? []) as { name: string }[];

/** What is said of pictures that were refused: of one without children nobody has said who is on it. */
export const consentProblem = (pictures: NamedPicture[]): Told =>
  pictures.some(({ children }) => children.length === 0)
    ? { key: 'problem.unsaid', names: '' }
    : { key: 'problem.consent', names: namesIn(pictures) };

/** Pictures that were refused, as far as they are still there and show those because of whom they were. */
export function stillRefused(error: Error | undefined, chosen: ChosenPicture[]): NamedPicture[] {
  if (!(error instanceof ProblemError && isProblem(error, 'messaging:image-consent'))) return [];
  return picturesIn(error).flatMap(({ fileId, children }) => {
    const picture = chosen.find(({ file }) => file?.id === fileId);
    if (!picture) return [];
    const left = children.filter(({ id }) => picture.faces?.includes(id) ?? true);
    return left.length > 0 || (children.length === 0 && !picture.faces) ? [{ fileId, children: left }] : [];
  });
}

/** What a refusal says, and of whom or of which files. */
export function blogProblem(error: Error): Told {
  const told = (key: Told['key'], names = ''): Told => ({ key, names });
  if (error instanceof UnreachableError) return told('problem.offline');
  if (!(error instanceof ProblemError)) return told('problem.server');
  if (isProblem(error, 'messaging:image-consent')) return consentProblem(picturesIn(error));
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
  if (faultAt(error, 'pupilIds') === 'unknown') return told('problem.team.unknown');
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
