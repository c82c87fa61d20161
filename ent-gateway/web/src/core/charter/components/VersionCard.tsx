import { CalendarClock, Check, History, type LucideIcon } from 'lucide-react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { CharterVersion } from '../api';
import { useCharterMessages } from '../messages';
import { Accepted } from './Accepted';
import { AdultWords } from './AdultWords';
import { Promises } from './Promises';
import { WithdrawVersion } from './WithdrawVersion';

const looks: Record<CharterVersion['standing'], { icon: LucideIcon; look: string }> = {
  IN_FORCE: { icon: Check, look: 'ok' },
  COMING: { icon: CalendarClock, look: 'info' },
  PAST: { icon: History, look: 'plain-soft' },
};

/** A version: since when, whether it holds, how many have accepted it, and all of its words. */
export function VersionCard({ version, open }: { version: CharterVersion; open: boolean }) {
  const t = useCharterMessages();
  const language = useLanguage();
  const { icon: Icon, look } = looks[version.standing];
  return (
    <li className="card pad stack">
      <div className="row between wrap">
        <h3>{t('version', { version: version.version, day: fullDate(version.startsOn, language) })}</h3>
        <span className={`pill ${look}`}>
          <Icon aria-hidden="true" size={15} />
          {t(`standing.${version.standing}`)}
        </span>
      </div>
      {version.standing !== 'COMING' && <Accepted version={version} />}
      {version.withdrawable && <WithdrawVersion version={version} />}
      <details open={open} className="charter-children">
        <summary>{t('words')}</summary>
        <div className="charter-both">
          <Promises sentences={version.sentences} />
          <AdultWords text={version.adultText} />
        </div>
      </details>
    </li>
  );
}
