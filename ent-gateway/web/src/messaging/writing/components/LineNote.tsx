import { CircleAlert, CircleCheck, CloudOff, Lock, RefreshCw } from 'lucide-react';
import type { LineState } from '../lineState';
import { useWritingMessages } from '../messages';

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

interface LineNoteProps {
  state: LineState;
  /** whether something that was written here is kept nowhere else */
  unsent: boolean;
}

/** Whether what is written here is kept. Said aloud when that changes for long. */
export function LineNote({ state, unsent }: LineNoteProps) {
  const t = useWritingMessages();
  const Icon = unsent && state === 'closed' ? CircleAlert : looks[state];
  const calm = state === 'kept' || state === 'sending' || state === 'renewed' || state === 'opening';
  const words =
    unsent && (state === 'closed' || state === 'gone')
      ? (`line.${state}.unsent` as const)
      : (`line.${state}` as const);
  return (
    <p className={`row s text-note ${calm ? 'soft' : 'b'}`} role={calm ? undefined : 'status'}>
      <Icon aria-hidden="true" size={18} />
      {t(words)}
    </p>
  );
}
