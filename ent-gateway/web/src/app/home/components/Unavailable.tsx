import { RotateCw } from 'lucide-react';
import { useLanguage } from '../../i18n';
import { Button, Notice } from '../../ui';
import type { HomePart } from '../api';
import { useHomeMessages } from '../messages';

interface UnavailableProps {
  parts: HomePart[];
  trying: boolean;
  onRetry: () => void;
}

/** Says which parts can't be shown just now, while the others stand, and asks for them again. */
export function Unavailable({ parts, trying, onRetry }: UnavailableProps) {
  const t = useHomeMessages();
  const words = new Intl.ListFormat(useLanguage()).format(parts.map((part) => t(`part.${part}`)));
  if (parts.length === 0) return null;
  return (
    <Notice kind="info">
      <p>{t('unavailable', { parts: words })}</p>
      <Button kind="quiet" isPending={trying} onPress={onRetry}>
        <RotateCw aria-hidden="true" size={18} />
        {t('unavailable.retry')}
      </Button>
    </Notice>
  );
}
