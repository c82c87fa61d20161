import { useQuery } from '@tanstack/react-query';
import { staffQuery } from '../api';
import { useStaffMessages } from '../messages';
import { StaffLine } from './StaffLine';
import './staff.css';

/** How far one person has got in, and the invitation that lets them in. Nothing for somebody without a right. */
export function InvitationCard({ personId }: { personId: string }) {
  const t = useStaffMessages();
  const staff = useQuery(staffQuery(''));
  const member = staff.data?.find(({ person }) => person.id === personId);
  if (!member) return null;
  return (
    <section className="card pad stack" aria-labelledby="invitation">
      <h2 id="invitation">{t('invitation')}</h2>
      <ul className="staff">
        <StaffLine member={member} />
      </ul>
    </section>
  );
}
