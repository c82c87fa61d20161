import { useState } from 'react';
import { Button, Notice } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';
import { closePoll, type Poll, removePoll } from './api';

interface PollEndProps {
  article: Article;
  poll: Poll;
  onDone: () => void;
}

/** Ends a poll: closed with its result, or deleted with all voices, which is asked first. */
export function PollEnd({ article, poll, onDone }: PollEndProps) {
  const t = useBlogMessages();
  const acts = useActs();
  const [deleting, setDeleting] = useState(false);
  const remove = () => acts.mutate({ call: () => removePoll(article.id), done: 'done.poll.deleted', onDone });
  if (deleting && poll.answered) {
    return (
      <Notice kind="warn">
        <p>{t('poll.delete.more')}</p>
        <div className="row wrap">
          <Button kind="danger" isPending={acts.isPending} onPress={remove}>
            {t('poll.delete')}
          </Button>
          <Button onPress={() => setDeleting(false)}>{t('poll.keep')}</Button>
        </div>
      </Notice>
    );
  }
  return (
    <div className="row wrap">
      {poll.open && article.standing === 'STAFF' && (
        <Button
          isPending={acts.isPending}
          onPress={() => acts.mutate({ call: () => closePoll(article.id), done: 'done.poll.closed', onDone })}
        >
          {t('poll.close')}
        </Button>
      )}
      <Button isPending={acts.isPending} onPress={() => (poll.answered ? setDeleting(true) : remove())}>
        {t('poll.delete')}
      </Button>
    </div>
  );
}
