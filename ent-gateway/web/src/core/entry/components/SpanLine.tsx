import { X } from 'lucide-react';
import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { EntrySpan } from '../api';
import { useEntryMessages } from '../messages';

export function SpanLine({ span, remove }: { span: EntrySpan; remove: () => void }) {
  const t = useEntryMessages();
  const language = useLanguage();
  const words = t('rules.span', {
    day: t(`rules.day.${span.day}`),
    from: clockTime(span.from, language),
    to: clockTime(span.to, language),
  });
  return (
    <li>
      <span className="name">{words}</span>
      <Button kind="quiet" aria-label={t('rules.remove.of', { span: words })} onPress={remove}>
        <X aria-hidden="true" size={18} />
        {t('rules.remove')}
      </Button>
    </li>
  );
}
