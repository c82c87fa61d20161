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
  /** the days cost nothing once they are called off */
  free: boolean;
  ready: boolean;
  onDecide: () => void;
}

/** Whom it concerns, then the button that does it, then that it is done. */
export function SuspensionVerdict(props: SuspensionVerdictProps) {
  const { concerned, decided, looking, deciding, free, ready, onDecide } = props;
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
  const { children, bookings, waiting, amountCents, packages, packagesKept } = concerned;
  const counted = [
    bookings > 0 && t('concerned.bookings', { count: bookings }),
    waiting > 0 && t('concerned.waiting', { count: waiting }),
    amountCents > 0 &&
      t(free ? 'concerned.free' : 'concerned.charged', { price: euros(amountCents, language) }),
  ].filter(Boolean);
  return (
    <>
      <Notice kind="warn">
        <p>{children > 0 ? t('concerned', { count: children }) : t('concerned.none')}</p>
        {counted.length > 0 && <p>{counted.join(' · ')}</p>}
        {amountCents > 0 && packages > 0 && <p>{t('concerned.packages', { count: packages })}</p>}
        {packagesKept > 0 && <p>{t('concerned.packagesKept', { count: packagesKept })}</p>}
      </Notice>
      <Button kind="danger" isPending={deciding} onPress={onDecide}>
        {t('decide')}
      </Button>
    </>
  );
}
