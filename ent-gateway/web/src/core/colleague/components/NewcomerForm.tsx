import { useState } from 'react';
import { Button, Field, Form, Notice } from '../../../app/ui';
import type { Colleague, Confirmation } from '../api';
import { useColleagueMessages } from '../messages';

interface NewcomerFormProps {
  /** what was looked for in vain */
  typed: string;
  words: { send: string; other: string };
  isPending: boolean;
  /** why the last try was refused, and whether only since somebody has that name */
  problem: { sentence: string; isNamesake: boolean } | undefined;
  onType: () => void;
  onSend: (colleague: Colleague, confirmed: Confirmation) => void;
}

/** Somebody whom no file brings: a name and the address to which the invitation goes. */
export function NewcomerForm({ typed, words, isPending, problem, onType, onSend }: NewcomerFormProps) {
  const t = useColleagueMessages();
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  const [email, setEmail] = useState('');
  const [givenName, setGivenName] = useState(rest.length > 0 ? first : '');
  const [familyName, setFamilyName] = useState(rest.length > 0 ? rest.join(' ') : first);
  const [tried, setTried] = useState(false);
  const colleague = { givenName: givenName.trim(), familyName: familyName.trim(), email: email.trim() };
  const send = (confirmed: Confirmation) => {
    setTried(true);
    if (colleague.givenName && colleague.familyName && colleague.email) onSend(colleague, confirmed);
  };
  const field = (label: string, value: string, set: (text: string) => void) => ({
    label,
    value,
    autoComplete: 'off',
    error: tried && !value.trim() ? t('missing') : undefined,
    onChange: (event: { target: { value: string } }) => {
      set(event.target.value);
      onType();
    },
  });
  return (
    <Form className="stack" onSubmit={() => send('NONE')}>
      <p className="s soft">{t('newcomer.more')}</p>
      {problem && <Notice kind={problem.isNamesake ? 'info' : 'danger'}>{problem.sentence}</Notice>}
      <Field {...field(t('givenName'), givenName, setGivenName)} maxLength={120} />
      <Field {...field(t('familyName'), familyName, setFamilyName)} maxLength={120} />
      <Field {...field(t('email'), email, setEmail)} type="email" maxLength={200} />
      {problem?.isNamesake ? (
        <Button isPending={isPending} onPress={() => send('SOMEBODY_ELSE')}>
          {words.other}
        </Button>
      ) : (
        <Button kind="primary" type="submit" isPending={isPending}>
          {words.send}
        </Button>
      )}
    </Form>
  );
}
