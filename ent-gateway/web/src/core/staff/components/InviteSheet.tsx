import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { Button, Field, Form, Notice, Sheet, toast } from '../../../app/ui';
import { inviteByMail, type StaffMember } from '../api';
import { useStaffMessages } from '../messages';
import { staffProblem } from '../problems';

/** Asks where somebody reads mail, and sends the invitation there. */
export function InviteSheet({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const t = useStaffMessages();
  const client = useQueryClient();
  const [email, setEmail] = useState(member.invitation?.address || member.email);
  const [tried, setTried] = useState(false);
  const name = `${member.person.givenName} ${member.person.familyName}`;
  const inviting = useMutation({
    mutationFn: () => inviteByMail([{ personId: member.person.id, email: email.trim() }]),
    onSuccess: async () => {
      toast('ok', t('invited', { name }));
      await client.invalidateQueries({ queryKey: ['staff'] });
      onClose();
    },
  });
  const problem = inviting.error && staffProblem(inviting.error);
  const missing = tried && !email.trim();
  return (
    <Sheet title={t('mail.title', { name })} open onClose={onClose}>
      {problem && problem !== 'problem.email' && <Notice kind="danger">{t(problem)}</Notice>}
      <Form
        className="stack"
        onSubmit={() => {
          setTried(true);
          if (email.trim()) inviting.mutate();
        }}
      >
        <Field
          label={t('email')}
          hint={t('email.hint')}
          type="email"
          autoComplete="off"
          value={email}
          error={missing || problem === 'problem.email' ? t('problem.email') : undefined}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Button kind="primary" type="submit" isPending={inviting.isPending}>
          <Send aria-hidden="true" size={18} />
          {t('mail.send')}
        </Button>
      </Form>
    </Sheet>
  );
}
