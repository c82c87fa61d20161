import { useState } from 'react';
import { Button, Choice, Form } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';
import { type Poll, vote } from './api';

interface VoteFormProps {
  id: string;
  poll: Poll;
  onDone: () => void;
}

/** One answer of a few; nobody else sees which. */
export function VoteForm({ id, poll, onDone }: VoteFormProps) {
  const t = useBlogMessages();
  const acts = useActs();
  const [chosen, choose] = useState(poll.mine?.toString());
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (chosen === undefined) return;
    acts.mutate({ call: () => vote(id, Number(chosen)), done: 'done.vote', onDone });
  };
  return (
    <Form className="stack" onSubmit={send}>
      <Choice
        label={poll.question}
        value={chosen}
        onChange={choose}
        options={poll.answers.map(({ words }, place) => ({ value: String(place), label: words }))}
        error={tried && chosen === undefined ? t('problem.vote') : undefined}
      />
      <p className="s soft">{t('poll.secret')}</p>
      <Button kind="primary" type="submit" className="poll-ask" isPending={acts.isPending}>
        {t('poll.vote')}
      </Button>
    </Form>
  );
}
