import { useSession } from '../../../app/session';
import type { Conversation } from '../api';
import { useConversationMessages } from '../messages';

interface ThreadAboutProps {
  conversation: Conversation;
  colour: string | undefined;
}

/** Which child it is about, and everyone who reads along. */
export function ThreadAbout({ conversation: { child, participants }, colour }: ThreadAboutProps) {
  const t = useConversationMessages();
  const { me } = useSession();
  const others = participants.filter(({ id }) => id !== me.person.id);
  return (
    <p className="row wrap">
      <span className={`pill ${colour ?? 'plain-soft'}`}>
        {child.givenName} · {child.className}
      </span>
      {others.length > 0 && (
        <span className="s soft">
          {t('with', { names: others.map((one) => `${one.givenName} ${one.familyName}`).join(', ') })}
        </span>
      )}
    </p>
  );
}
