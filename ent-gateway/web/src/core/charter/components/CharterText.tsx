import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { OwnCharter } from '../api';
import { useCharterMessages } from '../messages';
import { AdultWords } from './AdultWords';
import { Promises } from './Promises';

/** A charter as an adult reads it: whose it is, the rules, and what children promise. */
export function CharterText({ charter }: { charter: OwnCharter }) {
  const t = useCharterMessages();
  const language = useLanguage();
  const values = { version: charter.version, day: fullDate(charter.startsOn, language) };
  return (
    <div className="stack-l">
      <p className="soft">
        {charter.schoolName ? t('of.school', { ...values, name: charter.schoolName }) : t('of.town', values)}
      </p>
      <AdultWords text={charter.adultText} before={charter.before?.adultText} />
      {charter.reader === 'ADULT' && (
        <details className="charter-children">
          <summary>{t('children')}</summary>
          <Promises sentences={charter.sentences} before={charter.before?.sentences} />
        </details>
      )}
    </div>
  );
}
