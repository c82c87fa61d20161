import { RollStatus } from '../../../app/roll';
import { Button, Notice } from '../../../app/ui';
import { useClassRollMessages } from '../messages';
import type { useClassRoll } from '../useClassRoll';

interface ClassRollStatusProps {
  work: ReturnType<typeof useClassRoll>;
  /** another day than today's */
  asked: boolean;
}

/** How the tablet stands, and which marks were refused. */
export function ClassRollStatus({ work, asked }: ClassRollStatusProps) {
  const t = useClassRollMessages();
  return (
    <RollStatus work={work} asked={asked}>
      {work.refused > 0 && (
        <Notice kind="danger">
          <p>{t('refused', { count: work.refused })}</p>
          <Button onPress={() => void work.forgetRefused()}>{t('refused.forget')}</Button>
        </Notice>
      )}
    </RollStatus>
  );
}
