import { useInfiniteQuery } from '@tanstack/react-query';
import { MessageCircle, MessageCirclePlus } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded, Page } from '../../../app/ui';
import { useConversationMessages } from '../messages';
import { conversationsQuery } from '../unread';
import { ConversationLine } from './ConversationLine';
import './conversations.css';

export function ConversationsScreen() {
  const t = useConversationMessages();
  const { space } = useSession();
  const conversations = useInfiniteQuery(conversationsQuery);
  return (
    <Page
      title={t('title')}
      width="narrow"
      actions={
        space === 'family' && (
          <Link className="btn primary" to="/messages/nouveau">
            <MessageCirclePlus aria-hidden="true" size={18} />
            {t('new')}
          </Link>
        )
      }
    >
      <Loaded query={conversations}>
        {({ pages }) =>
          pages.every(({ items }) => items.length === 0) ? (
            <EmptyState icon={MessageCircle} title={t('empty')}>
              <p>{t(space === 'family' ? 'empty.more' : 'empty.teacher')}</p>
            </EmptyState>
          ) : (
            <ul className="card conversations" aria-label={t('list')}>
              {pages
                .flatMap(({ items }) => items)
                .map((conversation) => (
                  <ConversationLine key={conversation.id} conversation={conversation} />
                ))}
            </ul>
          )
        }
      </Loaded>
      {conversations.hasNextPage && (
        <Button
          onPress={() => void conversations.fetchNextPage()}
          isPending={conversations.isFetchingNextPage}
        >
          {t('list.more')}
        </Button>
      )}
    </Page>
  );
}
