import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Printer, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { download } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, toast } from '../../../app/ui';
import { AccountButton } from '../../accounts';
import { printInvitations, type StaffMember, withdraw } from '../api';
import { useStaffMessages } from '../messages';
import { staffProblem } from '../problems';
import { daysOf, mailOf, standingOf } from '../words';
import { InviteSheet } from './InviteSheet';

interface StaffLineProps {
  member: StaffMember;
  schoolOf?: (id: string) => string | undefined;
}

/** A member of the staff, and how far they have got in. */
export function StaffLine({ member, schoolOf = () => undefined }: StaffLineProps) {
  const t = useStaffMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [inviting, setInviting] = useState(false);
  const name = `${member.person.givenName} ${member.person.familyName}`;
  const renew = () => client.invalidateQueries({ queryKey: ['staff'] });
  const printing = useMutation({
    mutationFn: () => download(printInvitations([member.person.id]), `${name}.pdf`),
    retry: false,
    onSuccess: () => toast('ok', t('printed')),
    onSettled: renew,
  });
  const withdrawing = useMutation({
    mutationFn: () => withdraw(member.person.id),
    onSuccess: () => toast('ok', t('withdrawn', { name })),
    onSettled: renew,
  });
  const standing = standingOf(member);
  const mail = mailOf(member);
  const waits = member.invitable && member.account === 'NONE';
  const open = member.invitation && member.invitation.state !== 'USED';
  const error = printing.error ?? withdrawing.error;
  return (
    <li>
      <div className="staff-line">
        <div className="staff-who">
          <p className="b" data-landing>
            {name}
          </p>
          <p className="s soft">
            {member.roles
              .map(({ role, className, schoolId }) =>
                [t(`role.${role}`), className, schoolId && schoolOf(schoolId)].filter(Boolean).join(', '),
              )
              .join(' · ')}
          </p>
        </div>
        <span className={`pill ${standing.look}`}>{t(standing.key, daysOf(member, language))}</span>
        {member.invitable && member.account === 'IN_USE' && (
          <div className="staff-acts no-print">
            <AccountButton personId={member.person.id} name={name} />
          </div>
        )}
        {waits && (
          <div className="staff-acts no-print">
            <Button aria-label={t(`mail.of.${mail}`, { name })} onPress={() => setInviting(true)}>
              <Send aria-hidden="true" size={18} />
              {t(`mail.way.${mail}`)}
            </Button>
            <Button
              aria-label={t('print.of', { name })}
              isPending={printing.isPending}
              onPress={() => printing.mutate()}
            >
              <Printer aria-hidden="true" size={18} />
              {t('print')}
            </Button>
            {open && (
              <Button
                kind="quiet"
                aria-label={t('withdraw.of', { name })}
                isPending={withdrawing.isPending}
                onPress={() => withdrawing.mutate()}
              >
                <Undo2 aria-hidden="true" size={18} />
                {t('withdraw')}
              </Button>
            )}
          </div>
        )}
      </div>
      {error && <Notice kind="danger">{t(staffProblem(error))}</Notice>}
      {inviting && <InviteSheet member={member} onClose={() => setInviting(false)} />}
    </li>
  );
}
