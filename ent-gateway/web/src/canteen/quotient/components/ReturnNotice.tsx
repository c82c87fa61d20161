import { useEffect, useRef } from 'react';
import { monthName, quotientEuros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import type { Quotient } from '../api';
import { useQuotientMessages } from '../messages';
import { returnOf } from '../problems';

interface ReturnNoticeProps {
  outcome: string;
  current: Quotient | null | undefined;
}

/** What came of FranceConnect; who comes back to the page stands on it. */
export function ReturnNotice({ outcome, current }: ReturnNoticeProps) {
  const t = useQuotientMessages();
  const language = useLanguage();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [outcome]);
  const found = outcome === 'found';
  // nothing to say of a quotient that something else has replaced since
  if (found && current?.source !== 'CAF_MSA') return null;
  return (
    <div ref={notice} tabIndex={-1} className="quotient-returned">
      <Notice kind={found ? 'ok' : outcome === 'refused' ? 'warn' : 'danger'}>
        {found && current
          ? t('fetch.done', {
              value: quotientEuros(current.valueCents, language),
              provider: t(current.provider === 'MSA' ? 'provider.MSA' : 'provider.CNAF'),
              month: monthName(current.month, language),
            })
          : t(returnOf(outcome))}
      </Notice>
    </div>
  );
}
