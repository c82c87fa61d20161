import { TextArea } from '../../../app/ui';
import { useDeskQueueMessages } from '../messages';

const shortest = 3;

/** Whether a reason says something. */
export const isReason = (reason: string): boolean => reason.trim().length >= shortest;

interface ReasonFieldProps {
  value: string;
  /** whether sending was tried, so that a missing reason is said */
  tried: boolean;
  onChange: (reason: string) => void;
}

/** Why the town hall corrects: the family reads it. */
export function ReasonField({ value, tried, onChange }: ReasonFieldProps) {
  const t = useDeskQueueMessages();
  return (
    <>
      <TextArea
        label={t('reason')}
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={tried && !isReason(value) ? t('problem.reason') : undefined}
      />
      <p className="s soft">{t('reason.more')}</p>
    </>
  );
}
