import { useQuery } from '@tanstack/react-query';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { rulesQuery } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { ruleOn } from '../rules';
import { RuleForm } from './RuleForm';
import { StartForm } from './StartForm';
import './quotientdesk.css';

/** How the town works quotients out, version after version. What was worked out before stays. */
export function RulesScreen() {
  const t = useQuotientDeskMessages();
  const language = useLanguage();
  const rules = useQuery(rulesQuery);
  const dayAndMonth = (expiresOn: string) => fullDate(`2027-${expiresOn}`, language).replace(/\s*2027$/, '');
  return (
    <Page title={t('rules')} before={<BackLink to="/quotients">{t('title')}</BackLink>}>
      <p className="prose">{t('rules.what')}</p>
      <div className="proof-card">
        <section className="card pad stack" aria-labelledby="versions">
          <h2 id="versions">{t('versions')}</h2>
          <Loaded query={rules}>
            {(all) => (
              <ul className="stack">
                {all.map((rule) => (
                  <li key={rule.validFrom ?? 'usual'} className="rule-version">
                    <p className="b">
                      {rule.validFrom
                        ? t('version.from', { date: fullDate(rule.validFrom, language) })
                        : t('version.usual')}
                      {rule === ruleOn(all, today()) && <span className="pill ok">{t('version.now')}</span>}
                      {(rule.validFrom ?? '') > today() && <span className="pill">{t('version.later')}</span>}
                    </p>
                    <p>{t(`method.${rule.method}`, { months: rule.months })}</p>
                    {rule.method !== 'CAF_VALUE' && (
                      <p className="s">
                        {t(rule.declarationsCount ? 'version.declarations' : 'version.estimates')}
                      </p>
                    )}
                    <p className="s soft">{t('version.ends', { day: dayAndMonth(rule.expiresOn) })}</p>
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        </section>
        <div className="stack">
          <RuleForm />
          <StartForm />
        </div>
      </div>
    </Page>
  );
}
