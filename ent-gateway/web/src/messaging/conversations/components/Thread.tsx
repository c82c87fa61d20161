import { CircleAlert, MessageCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSession } from '../../../app/session';
import { Button, EmptyState } from '../../../app/ui';
import { useConversationMessages } from '../messages';
import { lastSequence, type Thread as ThreadState } from '../thread';
import { MessageLine } from './MessageLine';

interface ThreadProps {
  thread: ThreadState;
  onRetry: (text: string, key: string) => void;
  onForget: (key: string) => void;
}

export function Thread({ thread, onRetry, onForget }: ThreadProps) {
  const t = useConversationMessages();
  const { me } = useSession();
  const end = useRef<HTMLDivElement>(null);
  const last = lastSequence(thread);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [last, thread.outbox.length]);
  if (thread.messages.length + thread.outbox.length === 0) {
    return <EmptyState icon={MessageCircle} title={t('thread.empty')} />;
  }
  return (
    <>
      <div role="log" aria-label={t('thread')}>
        <ol className="thread">
          {thread.messages.map((message, index) => (
            <MessageLine
              key={message.sequence}
              message={message}
              mine={message.author.id === me.person.id}
              previous={thread.messages[index - 1]}
            />
          ))}
          {thread.outbox.map(({ key, text, state }) => (
            <li key={key} className={`bubble-line mine ${state}`}>
              <p className="bubble keep-lines">{text}</p>
              {state === 'sending' ? (
                <p className="s soft">{t('sending')}</p>
              ) : (
                <div className="row wrap bubble-failed" role="alert">
                  <span className="row s">
                    <CircleAlert aria-hidden="true" size={16} />
                    {t('failed.more')}
                  </span>
                  <Button kind="quiet" onPress={() => onRetry(text, key)}>
                    {t('retry')}
                  </Button>
                  <Button kind="plain" onPress={() => onForget(key)}>
                    {t('discard')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ol>
      </div>
      <div ref={end} className="thread-end" />
    </>
  );
}
