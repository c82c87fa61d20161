import { capital, clock, dayOf, longDay, nearness } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Message } from '../api';
import { useConversationMessages } from '../messages';

interface MessageLineProps {
  message: Message;
  mine: boolean;
  previous: Message | undefined;
}

/** The day is said when it changes, the author when another one speaks. */
export function MessageLine({ message, mine, previous }: MessageLineProps) {
  const t = useConversationMessages();
  const language = useLanguage();
  const day = dayOf(message.sentAt);
  const near = nearness(day);
  const newDay = !previous || dayOf(previous.sentAt) !== day;
  const newAuthor = newDay || previous.author.id !== message.author.id;
  return (
    <>
      {newDay && (
        <li className="thread-day s soft">
          {near === 'today' || near === 'yesterday' ? t(near) : capital(longDay(day, language))}
        </li>
      )}
      <li className={mine ? 'bubble-line mine' : 'bubble-line'}>
        {newAuthor && (
          <p className="s b">
            {mine ? t('you') : `${message.author.givenName} ${message.author.familyName}`}
          </p>
        )}
        <p className="bubble keep-lines">{message.text}</p>
        <p className="s soft">{clock(message.sentAt, language)}</p>
      </li>
    </>
  );
}
