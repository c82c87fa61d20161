import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Printer, Send } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { download } from '../../../app/http';
import { useSession } from '../../../app/session';
import { Button, Notice, toast } from '../../../app/ui';
import { isLeaving, printInvitations, type StaffMember } from '../api';
import { useStaffMessages } from '../messages';
import { staffProblem } from '../problems';
import { uninvitedOf } from '../words';
import { InviteAllSheet } from './InviteAllSheet';

/** As many as a request takes. */
const most = 200;

interface InviteAllProps {
  staff: StaffMember[];
  /** those whom the filter shows: nobody else is invited */
  shown: StaffMember[];
}

/** Invites those at once who haven't been: by mail where an address is known, all others by letter. */
export function InviteAll({ staff, shown }: InviteAllProps) {
  const t = useStaffMessages();
  const client = useQueryClient();
  const { me, space } = useSession();
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const waiting = uninvitedOf(shown).slice(0, most);
  const mailed = waiting.filter(({ email }) => email);
  const printed = waiting.filter(({ email }) => !email);
  const leaving = staff.filter(isLeaving).length;
  const renew = () => client.invalidateQueries({ queryKey: ['staff'] });
  const [asked, ask] = useState(false);
  const printing = useMutation({
    mutationFn: () => download(printInvitations(printed.map(({ person }) => person.id)), 'invitations.pdf'),
    retry: false,
    onSuccess: () => toast('ok', t('printed')),
    onSettled: renew,
  });
  const inUse = staff.filter(({ account }) => account === 'IN_USE').length;
  return (
    <section className="card pad stack no-print" aria-labelledby="staff-all">
      <h2 id="staff-all">{t('all')}</h2>
      <p>{t('all.in', { count: inUse, all: staff.length })}</p>
      <p role="status">{leaving > 0 ? t('all.leaving', { count: leaving }) : ''}</p>
      {printing.error && <Notice kind="danger">{t(staffProblem(printing.error))}</Notice>}
      {waiting.length > 0 && (
        <div className="row wrap">
          {mailed.length > 0 && (
            <Button kind="primary" onPress={() => ask(true)}>
              <Send aria-hidden="true" size={18} />
              {t('all.mail', { count: mailed.length })}
            </Button>
          )}
          {printed.length > 0 && (
            <Button isPending={printing.isPending} onPress={() => printing.mutate()}>
              <Printer aria-hidden="true" size={18} />
              {t('all.print', { count: printed.length })}
            </Button>
          )}
        </div>
      )}
      {asked && <InviteAllSheet mailed={mailed} onClose={() => ask(false)} />}
      <p className="s soft prose">{t('all.more')}</p>
      {space === 'town' && (
        <p className="s soft prose">
          {t(administers ? 'all.access' : 'all.town')}{' '}
          {administers && <Link to="/acces">{t('all.access.link')}</Link>}
        </p>
      )}
    </section>
  );
}
