import { clock, dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { OrderStep } from '../api';
import { useKitchenMessages } from '../messages';

interface SendingStepProps {
  version: number;
  /** the only one that is still mailed */
  newest: boolean;
  step: OrderStep | undefined;
}

/** How far a version has come on its way to the caterer. */
export function SendingStep({ version, newest, step }: SendingStepProps) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const at = (moment: string) => ({
    day: longDay(dayOf(moment), language),
    time: clock(moment, language),
  });
  const next = (step?.nextAt && newest && nextWords(step, step.nextAt)) || undefined;
  function nextWords({ sentAt, sentTo, again, tries }: OrderStep, moment: string) {
    if (sentAt && !again) return undefined;
    if (tries > 0) return t('sending.tried', at(moment));
    if (sentAt) return t('sending.resend');
    return sentTo ? t('sending.waits.again', { to: sentTo }) : t('sending.waits');
  }
  return (
    <li>
      <p className="b">{version === 0 ? t('sending.first') : t('sending.version', { version })}</p>
      {step?.sentAt && step.sentTo && <p>{t('sending.sent', { to: step.sentTo, ...at(step.sentAt) })}</p>}
      {step?.resentAt && <p>{t('sending.resent', at(step.resentAt))}</p>}
      {next && <p>{next}</p>}
      {step?.nextAt && !step.sentAt && !newest && (
        <p>{step.sentTo ? t('sending.overtaken.again', { to: step.sentTo }) : t('sending.overtaken')}</p>
      )}
      {step?.again && !newest && <p>{t('sending.overtaken.resend')}</p>}
      <p className={step?.acknowledgedAt ? undefined : 'soft'}>
        {step?.acknowledgedAt
          ? t(step.byAgent ? 'sending.byAgent' : 'sending.byCaterer', at(step.acknowledgedAt))
          : t('sending.notYet')}
      </p>
    </li>
  );
}
