import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { invite, type NewReplacement } from '../api';
import { useReplacementMessages } from '../messages';
import { replacementProblem } from '../problems';
import { useReplacing } from '../useReplacing';

interface NewcomerFormProps {
  classId: string;
  /** what was looked for in vain */
  typed: string;
  isReady: boolean;
  give: Pick<NewReplacement, 'replacedId' | 'days'>;
  onDone: () => void;
}

/** Somebody whom no file brings: written down, handed the class and invited by mail. */
export function NewcomerForm({ classId, typed, isReady, give, onDone }: NewcomerFormProps) {
  const t = useReplacementMessages();
  const { giving } = useReplacing(classId);
  const [email, setEmail] = useState('');
  const inviting = useMutation({
    mutationFn: (personId: string) => invite(personId, email.trim()),
    retry: false,
    onSuccess: () => toast('ok', t('invited', { email: email.trim() })),
    onError: () => toast('danger', t('problem.invitation')),
  });
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  const [givenName, setGivenName] = useState(rest.length > 0 ? first : '');
  const [familyName, setFamilyName] = useState(rest.length > 0 ? rest.join(' ') : first);
  const [tried, setTried] = useState(false);
  const colleague = { givenName: givenName.trim(), familyName: familyName.trim(), email: email.trim() };
  const name = `${colleague.givenName} ${colleague.familyName}`;
  const problem = giving.error && replacementProblem(giving.error);
  const namesake = problem === 'problem.namesake';
  const send = (confirmed: 'NONE' | 'SOMEBODY_ELSE') => {
    setTried(true);
    if (!isReady || !colleague.givenName || !colleague.familyName || !colleague.email) return;
    giving.mutate(
      { body: { ...give, newcomer: { colleague, confirmed } }, name },
      {
        onSuccess: ({ personId }) => {
          onDone();
          inviting.mutate(personId);
        },
      },
    );
  };
  const missing = (value: string) => (tried && !value ? t('missing') : undefined);
  const field = (label: string, value: string, set: (text: string) => void) => ({
    label,
    value,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => {
      set(event.target.value);
      giving.reset();
    },
  });
  return (
    <Form className="stack" onSubmit={() => send('NONE')}>
      <p className="s soft">{t('newcomer.more')}</p>
      {problem && <Notice kind={namesake ? 'info' : 'danger'}>{t(problem)}</Notice>}
      <Field
        {...field(t('givenName'), givenName, setGivenName)}
        maxLength={120}
        error={missing(colleague.givenName)}
      />
      <Field
        {...field(t('familyName'), familyName, setFamilyName)}
        maxLength={120}
        error={missing(colleague.familyName)}
      />
      <Field
        {...field(t('email'), email, setEmail)}
        type="email"
        maxLength={200}
        error={missing(colleague.email)}
      />
      {namesake ? (
        <Button isPending={giving.isPending} onPress={() => send('SOMEBODY_ELSE')}>
          {t('newcomer.other')}
        </Button>
      ) : (
        <Button kind="primary" type="submit" isPending={giving.isPending}>
          {t('newcomer.give')}
        </Button>
      )}
    </Form>
  );
}
