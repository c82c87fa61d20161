import { FilePen } from 'lucide-react';
import { Link } from 'react-router';
import { euros, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import type { TariffGroup, Version } from '../api';
import { useTariffMessages } from '../messages';
import { isFlat } from '../picture';
import { TariffPicture } from './TariffPicture';
import { TariffTable } from './TariffTable';
import { WithdrawTariff } from './WithdrawTariff';

/** Activities of one price: the grid in force, what comes, and what was. */
export function TariffCard({ group }: { group: TariffGroup }) {
  const t = useTariffMessages();
  const [first] = group.activities;
  const inForce = group.versions.find(({ standing }) => standing === 'IN_FORCE');
  const others = group.versions.filter((version) => version !== inForce);
  if (!first) return null;
  return (
    <section className="card pad stack" aria-labelledby={`tariff-${first.id} tariff-${first.id}-schools`}>
      <div className="row between wrap">
        <div>
          <h2 id={`tariff-${first.id}`}>{first.name}</h2>
          <p id={`tariff-${first.id}-schools`} className="s soft">
            {group.activities.map(({ schoolName }) => schoolName).join(', ')} · {t(`unit.${first.unit}`)}
          </p>
        </div>
        <Link className="btn quiet no-print" to={`/tarifs/${first.id}`}>
          <FilePen aria-hidden="true" size={18} />
          {t('prepare')}
        </Link>
      </div>
      {inForce ? (
        <>
          <Decision version={inForce} />
          <div className="tariff-look">
            <TariffTable tariff={inForce.tariff} />
            {!isFlat(inForce.tariff) && <TariffPicture tariff={inForce.tariff} />}
          </div>
        </>
      ) : (
        <Notice kind="warn">{t('notInForce')}</Notice>
      )}
      {others.length > 0 && (
        <details className="no-print">
          <summary className="b">{t('history', { count: others.length })}</summary>
          <ul className="tariff-history">
            {others.map((version) => (
              <li key={version.tariff.validFrom} className="stack">
                <Decision version={version} />
                <TariffTable tariff={version.tariff} />
                {version.standing === 'COMING' && (
                  <WithdrawTariff
                    sent={{ activityIds: group.activities.map(({ id }) => id), tariff: version.tariff }}
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Decision({ version: { standing, tariff } }: { version: Version }) {
  const t = useTariffMessages();
  const language = useLanguage();
  const look = { PAST: 'plain-soft', IN_FORCE: 'ok', COMING: 'info' }[standing];
  return (
    <p className="row wrap s">
      <span className={`pill ${look}`}>{t(`standing.${standing}`)}</span>
      <span>
        {t('decision', {
          from: fullDate(tariff.validFrom, language),
          date: fullDate(tariff.councilDecidedOn, language),
          reference: tariff.councilReference,
        })}{' '}
        {tariff.userCostCents != null && t('cost', { cost: euros(tariff.userCostCents, language) })}
      </span>
    </p>
  );
}
