import { Link } from 'react-router';
import { clock, counted, dayOf, nearness, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChild } from '../../../app/session';
import { Face } from '../../../app/ui';
import type { Conversation } from '../api';
import { useConversationMessages } from '../messages';

export function ConversationLine({ conversation }: { conversation: Conversation }) {
  const t = useConversationMessages();
  const language = useLanguage();
  const { child: about, lastMessage: last } = conversation;
  const child = useChild(about.id);
  const day = dayOf(last.sentAt);
  return (
    <li className={`conversation ${child?.colour ?? ''} ${conversation.unread ? 'unread' : ''}`}>
      <Face name={about.givenName} {...(child && { colour: child.colour })} />
      <Link to={`/messages/${conversation.id}`} className="conversation-link">
        <span className="conversation-subject">{conversation.subject}</span>
        <span className="s soft">
          {child ? about.givenName : `${about.givenName} ${about.familyName} · ${about.className}`}
        </span>
        <span className="conversation-last soft">
          {last.author.givenName} {last.author.familyName} : {last.preview}
        </span>
      </Link>
      <span className="conversation-side s soft">
        {nearness(day) === 'today' ? clock(last.sentAt, language) : shortDate(day, language)}
        {conversation.unread > 0 && (
          <span className="badge">
            <span aria-hidden="true">{counted(conversation.unread)}</span>
            <span className="hidden">
              {t('unread', { count: conversation.unread, shown: counted(conversation.unread) })}
            </span>
          </span>
        )}
      </span>
    </li>
  );
}
