import { CircleAlert, CircleCheck, CloudOff, Lock, RefreshCw } from 'lucide-react';
import { useWritingMessages } from '../messages';
import type { LineState } from '../textLine';

const looks = {
  opening: RefreshCw,
  kept: CircleCheck,
  sending: RefreshCw,
  waiting: CloudOff,
  closed: Lock,
  full: CircleAlert,
  replaced: CircleAlert,
  renewed: RefreshCw,
  gone: CircleAlert,
};

/** Whether what is written here is kept. Said aloud when that changes for long. */
export function LineNote({ state, closed }: { state: LineState; closed: boolean }) {
  const t = useWritingMessages();
  const shown = closed ? 'closed' : state;
  const Icon = looks[shown];
  const calm = shown === 'kept' || shown === 'sending' || shown === 'renewed' || shown === 'opening';
  return (
    <p className={`row s text-note ${calm ? 'soft' : 'b'}`} role={calm ? undefined : 'status'}>
      <Icon aria-hidden="true" size={18} />
      {t(`line.${shown}`)}
    </p>
  );
}
