import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { faultAt } from '../../../app/http';
import { QuietNote } from '../../../app/quiet';
import { useSession } from '../../../app/session';
import { BackLink, Button, Field, Form, Notice, Page, Select, TextArea } from '../../../app/ui';
import { startConversation } from '../api';
import { useConversationMessages } from '../messages';
import { sendProblem } from '../problems';

export function NewConversationScreen() {
  const t = useConversationMessages();
  const { me, space } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [childId, setChildId] = useState(search.get('enfant') ?? me.children[0]?.id ?? '');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const starting = useMutation({
    mutationFn: startConversation,
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['messaging'] });
      await navigate(`/messages/${id}`, { replace: true });
    },
  });
  const send = () => {
    setTried(true);
    if (subject.trim() && text.trim())
      starting.mutate({ childId, subject: subject.trim(), text: text.trim() });
  };
  const wrong = {
    subject: (tried && !subject.trim()) || faultAt(starting.error, 'subject'),
    text: (tried && !text.trim()) || faultAt(starting.error, 'text'),
  };
  const known = me.children.some(({ id }) => id === childId);
  return (
    <Page title={t('new.title')} width="narrow" before={<BackLink to="/messages">{t('new.back')}</BackLink>}>
      {starting.error && <Notice kind="danger">{t(sendProblem(starting.error))}</Notice>}
      <Form className="card pad stack" onSubmit={send}>
        {known && (
          <Select
            label={t('new.about')}
            value={childId}
            onChange={(event) => setChildId(event.target.value)}
            options={me.children.map(({ id, givenName, className }) => ({
              value: id,
              label: `${givenName} · ${className}`,
            }))}
          />
        )}
        <p className="s soft">{t('new.who')}</p>
        <Field
          label={t('new.subject')}
          value={subject}
          maxLength={120}
          onChange={(event) => setSubject(event.target.value)}
          error={wrong.subject ? t('problem.subject') : undefined}
        />
        <TextArea
          label={t('new.text')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={wrong.text ? t('problem.text') : undefined}
        />
        {space !== 'family' && <QuietNote />}
        <Button kind="primary" type="submit" isPending={starting.isPending}>
          {t('new.send')}
        </Button>
      </Form>
    </Page>
  );
}
