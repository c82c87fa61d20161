import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { Concerned } from '../api';
import { useActivityMessages } from '../messages';

interface SuspensionVerdictProps {
  concerned: Concerned | undefined;
  decided: Concerned | undefined;
  looking: boolean;
  deciding: boolean;
  ready: boolean;
  onDecide: () => void;
}

/** Whom it concerns, then the button that does it, then that it is done. */
export function SuspensionVerdict(props: SuspensionVerdictProps) {
  const { concerned, decided, looking, deciding, ready, onDecide } = props;
  const t = useActivityMessages();
  const language = useLanguage();
  if (decided) return <Notice kind="ok">{t('decidedNow', { count: decided.children })}</Notice>;
  if (!concerned) {
    return (
      <Button kind="primary" type="submit" isPending={looking} isDisabled={!ready}>
        {t('preview')}
      </Button>
    );
  }
  return (
    <>
      <Notice kind="warn">
        <p>{t('concerned', { count: concerned.children })}</p>
        <p>
          {t('concerned.bookings', { count: concerned.bookings })} ·{' '}
          {t('concerned.waiting', { count: concerned.waiting })} · {euros(concerned.amountCents, language)}
        </p>
      </Notice>
      <Button kind="danger" isPending={deciding} onPress={onDecide}>
        {t('decide')}
      </Button>
    </>
  );
}
