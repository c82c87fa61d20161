import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice } from '../../../app/ui';
import { writeColleague } from '../api';
import { knownColleagues } from '../colleagues';
import { useAccessMessages } from '../messages';
import { accessProblem } from '../problems';
import { Namesakes } from './Namesakes';

interface ColleagueFormProps {
  /** what was looked for in vain */
  typed: string;
  onWritten: (personId: string) => void;
  onBack: () => void;
}

/** Writes down a colleague whom no file brings. Namesakes of the directory are shown to choose from. */
export function ColleagueForm({ typed, onWritten, onBack }: ColleagueFormProps) {
  const t = useAccessMessages();
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  const [givenName, setGivenName] = useState(rest.length > 0 ? first : '');
  const [familyName, setFamilyName] = useState(rest.length > 0 ? rest.join(' ') : first);
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const writing = useMutation({
    mutationFn: (confirmed: 'NONE' | 'SOMEBODY_ELSE') =>
      writeColleague({
        colleague: { givenName: givenName.trim(), familyName: familyName.trim(), email: email.trim() },
        confirmed,
      }),
    retry: false,
    onSuccess: ({ id }) => onWritten(id),
  });
  const met = knownColleagues(writing.error);
  const problem = writing.error && !met && accessProblem(writing.error);
  const missing = (value: string) => (tried && !value.trim() ? t('problem.name') : undefined);
  const change = (set: (value: string) => void) => (event: { target: { value: string } }) => {
    set(event.target.value);
    writing.reset();
  };
  return (
    <Form
      className="stack"
      onSubmit={() => {
        setTried(true);
        if (givenName.trim() && familyName.trim()) writing.mutate('NONE');
      }}
    >
      <h2>{t('colleague')}</h2>
      <p className="soft s">{t('colleague.more')}</p>
      {problem && problem !== 'problem.email' && <Notice kind="danger">{t(problem)}</Notice>}
      <Field
        label={t('givenName')}
        value={givenName}
        maxLength={120}
        autoComplete="off"
        error={missing(givenName)}
        onChange={change(setGivenName)}
      />
      <Field
        label={t('familyName')}
        value={familyName}
        maxLength={120}
        autoComplete="off"
        error={missing(familyName)}
        onChange={change(setFamilyName)}
      />
      <Field
        label={t('email')}
        hint={t('email.hint')}
        type="email"
        value={email}
        maxLength={200}
        autoComplete="off"
        error={problem === 'problem.email' ? t(problem) : undefined}
        onChange={change(setEmail)}
      />
      {met && (
        <Namesakes
          met={met}
          isPending={writing.isPending}
          onChoose={onWritten}
          onOther={() => writing.mutate('SOMEBODY_ELSE')}
        />
      )}
      <div className="row wrap">
        {!met && (
          <Button kind="primary" type="submit" isPending={writing.isPending}>
            {t('colleague.write')}
          </Button>
        )}
        <Button kind="quiet" onPress={onBack}>
          {t('colleague.back')}
        </Button>
      </div>
    </Form>
  );
}
