import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../app/session';
import { leavingsQuery, ownLeavingsQuery } from './api';

/** Who is about to leave of those whom the signed-in person follows at school, or of all for the town hall. */
export function useLeavings(): readonly { childId: string; leavesOn: string }[] {
  const { space } = useSession();
  const all = useQuery({ ...leavingsQuery, enabled: space === 'town' });
  const own = useQuery({ ...ownLeavingsQuery, enabled: space === 'teacher' || space === 'head' });
  return (space === 'town' ? all.data : own.data) ?? [];
}
