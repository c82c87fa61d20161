import { ChevronRight, MessageCircle } from 'lucide-react';
import { Link } from 'react-router';
import { counted } from '../../format';
import { useChildren } from '../../session';
import { Face } from '../../ui';
import { useHomeMessages } from '../messages';
import type { Waiting } from '../waiting';

type Line = Exclude<Waiting, { kind: 'offer' }>;

const halves = { MORNING: '&demi=matin', AFTERNOON: '&demi=apres-midi', BOTH: '' } as const;

function addressOf(waiting: Line): string {
  switch (waiting.kind) {
    case 'messages':
      return '/messages';
    case 'explain':
      return `/absences-ecole?enfant=${waiting.childId}&date=${waiting.date}${halves[waiting.half ?? 'BOTH']}`;
    case 'images':
      return `/images/${waiting.childId}`;
    case 'see':
      return `/a-voir?enfant=${waiting.childId}`;
    default:
      return `/dossier/${waiting.childId}`;
  }
}

/** One thing that waits: whose it is, what it is, and the way there under one tap anywhere on it. */
export function WaitingLine({ waiting }: { waiting: Line }) {
  const t = useHomeMessages();
  const child = useChildren().find(({ id }) => id === waiting.childId);
  const name = child?.givenName ?? '';
  const count = 'count' in waiting ? waiting.count : 0;
  const more =
    waiting.kind === 'explain' || waiting.kind === 'correct' || waiting.kind === 'sign'
      ? t(`waiting.${waiting.kind}.more`)
      : waiting.kind === 'images' && t(waiting.inRegister ? 'images.register' : 'images.more', { name });
  return (
    <Link className="waiting-line" to={addressOf(waiting)}>
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
