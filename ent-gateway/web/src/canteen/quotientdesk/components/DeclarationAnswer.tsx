import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../app/format';
import { Button, Choice, Form, Notice, TextArea, toast } from '../../../app/ui';
import {
  acceptDeclaration,
  askNotice,
  type DeclarationAcceptance,
  refuseDeclaration,
  type WaitingDeclaration,
} from '../api';
import { useQuotientDeskMessages } from '../messages';
import { deskProblem } from '../problems';
import { SeenNotice } from './SeenNotice';

type Way = 'ask' | 'accept' | 'refuse';
type Answer =
  { kind: 'ask' } | { kind: 'accept'; seen: DeclarationAcceptance } | { kind: 'refuse'; why: string };

const send = (id: string, answer: Answer) =>
  answer.kind === 'accept'
    ? acceptDeclaration(id, answer.seen)
    : answer.kind === 'refuse'
      ? refuseDeclaration(id, answer.why)
      : askNotice(id);

/** Asks for the tax notice, accepts once it was seen, or refuses and says why. */
export function DeclarationAnswer({ declaration }: { declaration: WaitingDeclaration }) {
  const t = useQuotientDeskMessages();
  const client = useQueryClient();
  const [way, setWay] = useState<Way>('ask');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const tooShort = why.trim().length < 3;
  const answering = useMutation({
    mutationFn: (answer: Answer) => send(declaration.id, answer),
    onSuccess: (_, { kind }) => {
      toast('ok', t(`declaration.done.${kind}`, { household: declaration.householdName }));
      return client.invalidateQueries({ queryKey: ['quotient-desk'] });
    },
  });
  const refuse = () => {
    setTried(true);
    if (!tooShort) answering.mutate({ kind: 'refuse', why: why.trim() });
  };
  return (
    <div className="stack">
      {answering.error && <Notice kind="danger">{t(deskProblem(answering.error))}</Notice>}
      <Choice<Way>
        label={t('decision')}
        value={way}
        onChange={setWay}
        options={[
          { value: 'ask', label: t('declaration.ask') },
          { value: 'accept', label: t('accept') },
          { value: 'refuse', label: t('refuse') },
        ]}
      />
      {way === 'ask' && (
        <>
          <p className="s soft">{t('declaration.ask.more')}</p>
          <div className="row">
            <Button
              kind="primary"
              isPending={answering.isPending}
              onPress={() => answering.mutate({ kind: 'ask' })}
            >
              {t('declaration.ask.send')}
            </Button>
          </div>
        </>
      )}
      {way === 'accept' && (
        <SeenNotice
          income={declaration.income}
          now={today()}
          pending={answering.isPending}
          onAccept={(seen) => answering.mutate({ kind: 'accept', seen })}
        />
      )}
      {way === 'refuse' && (
        <Form className="stack" onSubmit={refuse} aria-label={t('refuse')}>
          <TextArea
            label={t('declaration.why')}
            value={why}
            maxLength={500}
            rows={3}
            onChange={(event) => setWhy(event.target.value)}
            error={tried && tooShort ? t('problem.note') : undefined}
          />
          <Button kind="danger" type="submit" isPending={answering.isPending}>
            {t('declaration.refuse.send')}
          </Button>
        </Form>
      )}
    </div>
  );
}
