import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLiveState } from '../../../app/live';
import { QuietNote } from '../../../app/quiet';
import { useChild, useSession } from '../../../app/session';
import { BackLink, Button, LoadError, Notice, Page, Skeleton } from '../../../app/ui';
import { useConversationMessages } from '../messages';
import { conversationQuery } from '../unread';
import { useThread } from '../useThread';
import { Composer } from './Composer';
import { Thread } from './Thread';
import { ThreadAbout } from './ThreadAbout';
import './conversations.css';

export function ConversationScreen() {
  const { id = '' } = useParams();
  return <OneConversation key={id} id={id} />;
}

function OneConversation({ id }: { id: string }) {
  const t = useConversationMessages();
  const { space } = useSession();
  const { data: conversation } = useQuery(conversationQuery(id));
  const child = useChild(conversation?.child.id);
  const live = useLiveState();
  const { thread, loaded, older, error, missed, refresh, readOlder, send, forget } = useThread(id);
  return (
    <Page
      title={conversation?.subject ?? t('thread')}
      width="narrow"
      before={<BackLink to="/messages">{t('new.back')}</BackLink>}
    >
      {conversation && <ThreadAbout conversation={conversation} colour={child?.colour} />}
      {error && !loaded ? (
        <LoadError error={error} retry={refresh} />
      ) : !loaded ? (
        <Skeleton lines={4} height={64} />
      ) : (
        <>
          {older && <Button onPress={readOlder}>{t('thread.older')}</Button>}
          <Thread thread={thread} onRetry={send} onForget={forget} />
        </>
      )}
      {live === 'cut' && <Notice kind="warn">{t('cut')}</Notice>}
      {live === 'live' && Boolean(missed) && (
        <Notice kind="info">{t('caughtUp', { count: missed ?? 0 })}</Notice>
      )}
      {loaded && space !== 'family' && <QuietNote />}
      {loaded && <Composer onSend={send} />}
    </Page>
  );
}
