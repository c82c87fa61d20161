import { useSession } from '../../app/session';

/** Whether the viewer may be asked who is on pictures: whoever keeps a class's or a group's folders, and so all but pupils and families. */
export function useSaysFaces(): boolean {
  const { space } = useSession();
  return space !== 'pupil' && space !== 'family';
}
