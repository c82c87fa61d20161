import { capital, euros, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { DayLine } from '../api';
import { isInPackage, isNotable } from '../lines';
import { useAccountMessages } from '../messages';
import { AccountRow } from './AccountRow';
import { Standing } from './Standing';
import { Unjustified } from './Unjustified';
import { Why } from './Why';

interface DayRowProps {
  line: DayLine;
  /** the line above is of the same day, and has said so */
  again?: boolean;
}

/** A day of an account: what came of it, what it costs, and why when asked. */
export function DayRow({ line, again = false }: DayRowProps) {
  const t = useAccountMessages();
  const language = useLanguage();
  const day = longDay(line.date, language);
  const packaged = isInPackage(line);
  const price = packaged ? t('inPackage') : euros(line.amountCents, language);
  return (
    <AccountRow
      title={<span className={again ? 'hidden' : undefined}>{capital(day)}</span>}
      activity={line.activityName}
      price={price}
      notable={isNotable(line)}
      more={
        <Why asked={packaged ? t('why.package') : t('why', { price })} about={day} steps={line.explanation} />
      }
    >
      <Standing line={line} />
      {line.excuse && <p className="s soft">{t('excuse', { reason: line.excuse })}</p>}
      {line.calledOff && <p className="s soft">{t(`calledOff.${line.calledOff}`)}</p>}
      {line.standing === 'ABSENT_UNJUSTIFIED' && <Unjustified line={line} />}
    </AccountRow>
  );
}
