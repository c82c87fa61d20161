import { useSession } from '../../app/session';

/** Whether the viewer may open links to files: teachers, heads and the town hall do. */
export function useOpensLinks(): boolean {
  const { space } = useSession();
  return space === 'teacher' || space === 'head' || space === 'town';
}
