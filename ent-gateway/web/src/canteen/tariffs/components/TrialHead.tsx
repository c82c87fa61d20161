import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { count, fullDate } from '../../../app/format';
import { download } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import { exportTrial, type TariffOfSeveral, type Trial } from '../api';
import { useTariffMessages } from '../messages';

/** What was tried, and the figures to take away. */
export function TrialHead({ trial, sent }: { trial: Trial; sent: TariffOfSeveral }) {
  const t = useTariffMessages();
  const language = useLanguage();
  const taking = useMutation({
    mutationFn: (format: 'CSV' | 'ODS') =>
      download(exportTrial(sent, format), `simulation.${format.toLowerCase()}`),
  });
  return (
    <>
      <div className="row between wrap">
        <div>
          <h2 id="trial">{t('trial')}</h2>
          <p className="s soft">
            {t('trial.of', {
              count: trial.bookings,
              families: count(trial.families, language),
              from: fullDate(trial.from, language),
              to: fullDate(trial.to, language),
            })}
          </p>
          <p className="s soft">{t('trial.facts')}</p>
        </div>
        <div className="row no-print">
          {(['CSV', 'ODS'] as const).map((format) => (
            <Button key={format} onPress={() => taking.mutate(format)} isPending={taking.isPending}>
              <Download aria-hidden="true" size={18} />
              {format}
            </Button>
          ))}
        </div>
      </div>
      {taking.error && <Notice kind="danger">{t('problem.server')}</Notice>}
    </>
  );
}
