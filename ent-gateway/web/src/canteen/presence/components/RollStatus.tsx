import { RollStatus as TabletStatus } from '../../../app/roll';
import { Button, Notice } from '../../../app/ui';
import { usePresenceMessages } from '../messages';
import type { useRoll } from '../useRoll';

interface RollStatusProps {
  work: ReturnType<typeof useRoll>;
  /** another day than today's */
  asked: boolean;
}

/** How the tablet stands, and which taps were refused. */
export function RollStatus({ work, asked }: RollStatusProps) {
  const t = usePresenceMessages();
  const { refused } = work;
  return (
    <TabletStatus work={work} asked={asked}>
      {refused > 0 && (
        <Notice kind="danger">
          <p>{t('refused', { count: refused })}</p>
          <Button onPress={() => void work.forgetRefused()}>{t('refused.forget')}</Button>
        </Notice>
      )}
    </TabletStatus>
  );
}
