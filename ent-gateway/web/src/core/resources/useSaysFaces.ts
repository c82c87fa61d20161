import { useSession } from '../../app/session';

/** Whether the viewer may be asked who is on pictures: teachers, heads and the town hall. */
export function useSaysFaces(): boolean {
  const { space } = useSession();
  return space === 'teacher' || space === 'head' || space === 'town';
}
