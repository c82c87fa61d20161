import { useSession } from '../../../app/session';
import { LeaveGuard } from '../../../app/ui';
import { isEnd, type LineState } from '../lineState';
import { useWritingMessages } from '../messages';

/** Holds back who leaves while words wait that may be lost; not for the moment that keeping them takes. */
export function LeaveText({ state }: { state: LineState }) {
  const t = useWritingMessages();
  const child = useSession().space === 'pupil';
  const ended = isEnd(state) && state !== 'renewed';
  if (!ended && state !== 'waiting') return null;
  const why = ended
    ? child
      ? 'leave.ended.pupil'
      : 'leave.ended'
    : child
      ? 'leave.waiting.pupil'
      : 'leave.waiting';
  return <LeaveGuard key={why} words={{ asked: t(why), stay: t('leave.stay'), leave: t('leave.leave') }} />;
}
