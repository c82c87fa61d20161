import { ChevronRight, MessageCircle } from 'lucide-react';
import { Link } from 'react-router';
import { counted, longDay } from '../../format';
import { useLanguage } from '../../i18n';
import { useChildren } from '../../session';
import { Face } from '../../ui';
import { useHomeMessages } from '../messages';
import type { Waiting } from '../waiting';

type Line = Exclude<Waiting, { kind: 'offer' }>;

const addresses = {
  explain: (child: string, date: string) => `/absences-ecole?enfant=${child}&date=${date}`,
  correct: (child: string) => `/dossier/${child}`,
  sign: (child: string) => `/dossier/${child}`,
  images: (child: string) => `/images/${child}`,
  see: (child: string) => `/a-voir?enfant=${child}`,
};

/** One thing that waits: whose it is, what it is, and the way there under one tap anywhere on it. */
export function WaitingLine({ waiting }: { waiting: Line }) {
  const t = useHomeMessages();
  const language = useLanguage();
  const child = useChildren().find(({ id }) => id === waiting.childId);
  const name = child?.givenName ?? '';
  const count = 'count' in waiting ? waiting.count : 0;
  const why = (): string | undefined => {
    switch (waiting.kind) {
      case 'explain':
        return t('explain.more', { day: longDay(waiting.date, language) });
      case 'correct':
      case 'sign':
        return t(`waiting.${waiting.kind}.more`);
      case 'images':
        return t(waiting.inRegister ? 'images.register' : 'images.more', { name });
      default:
        return undefined;
    }
  };
  const more = why();
  return (
    <Link
      className="waiting-line"
      to={
        waiting.kind === 'messages'
          ? '/messages'
          : addresses[waiting.kind](waiting.childId, 'date' in waiting ? waiting.date : '')
      }
    >
      {child ? (
        <Face name={name} colour={child.colour} />
      ) : (
        <span className="waiting-icon">
          <MessageCircle aria-hidden="true" size={20} />
        </span>
      )}
      <span>
        <span className="b">{t(`waiting.${waiting.kind}`, { name, count, shown: counted(count) })}</span>
        {more && <span className="waiting-why s soft">{more}</span>}
      </span>
      <ChevronRight aria-hidden="true" size={20} />
    </Link>
  );
}
