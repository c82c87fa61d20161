import { useState } from 'react';
import { addDays, fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import type { FamilyHome, ResidenceChange } from '../api';
import { useDeskQueueMessages } from '../messages';
import { ResidenceSheet } from './ResidenceSheet';

/** Where a household lives today, and where it will; changed only after a question. */
export function ResidenceLine({ home, own }: { home: FamilyHome; own: boolean }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const [change, setChange] = useState<ResidenceChange>();
  const { residence, coming } = home;
  const other = residence === 'INSIDE' ? 'OUTSIDE' : 'INSIDE';
  return (
    <>
      <p>
        <span className="soft">{t('residence')}</span> <b>{t(`residence.${residence}`)}</b>
      </p>
      {coming && (
        <p>{t(`residence.coming.${coming.residence}`, { day: fullDate(coming.validFrom, language) })}</p>
      )}
      {!own && (
        <div>
          <Button
            onPress={() =>
              setChange(
                coming
                  ? { residence, from: coming.validFrom, takesBack: true }
                  : { residence: other, from: addDays(today(), 1), takesBack: false },
              )
            }
          >
            {coming ? t('residence.takeBack') : t(`residence.to.${other}`)}
            <span className="hidden"> {home.name}</span>
          </Button>
        </div>
      )}
      {change && <ResidenceSheet home={home} change={change} onClose={() => setChange(undefined)} />}
    </>
  );
}
