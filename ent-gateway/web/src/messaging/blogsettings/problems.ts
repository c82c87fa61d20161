import { isProblem, ProblemError } from '../../app/http';

interface RefusedPicture {
  children: { givenName: string; familyName: string }[];
}

/** What a refused book says, and of whom. */
export function bookProblem(error: Error): {
  key: 'problem.server' | 'books.empty' | 'books.refused' | 'books.colleague';
  names: string;
} {
  if (!(error instanceof ProblemError)) return { key: 'problem.server', names: '' };
  if (isProblem(error, 'messaging:book-empty')) return { key: 'books.empty', names: '' };
  if (!isProblem(error, 'messaging:image-consent')) return { key: 'problem.server', names: '' };
  const pictures = (error.problem['pictures'] ?? []) as RefusedPicture[];
  const names = pictures.flatMap(({ children }) =>
    children.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
  );
  // the only one is hidden from the viewer
  if (names.length === 0) return { key: 'books.colleague', names: '' };
  return { key: 'books.refused', names: [...new Set(names)].join(', ') };
}
