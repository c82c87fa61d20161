import { useState } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Child } from '../../../app/session';
import { Button } from '../../../app/ui';
import type { EndedTie } from '../api';
import { usePupilMessages } from '../messages';
import { RestoreSheet } from './RestoreSheet';

interface EndedTiesProps {
  child: Child;
  ended: EndedTie[];
  canChange: boolean;
}

/** Those who aren't guardians any more, each of whom can be written again. */
export function EndedTies({ child, ended, canChange }: EndedTiesProps) {
  const t = usePupilMessages();
  const language = useLanguage();
  const [asked, ask] = useState<EndedTie>();
  if (ended.length === 0) return null;
  return (
    <>
      <h3 id="ended-ties">{t('ended')}</h3>
      <ul className="stack" aria-labelledby="ended-ties">
        {ended.map((tie) => {
          const name = `${tie.guardian.givenName} ${tie.guardian.familyName}`;
          return (
            <li key={tie.guardian.id} className="row wrap between">
              <div>
                <p className="b">{name}</p>
                <p className="s soft">
                  {t('ended.since', {
                    day: fullDate(dayOf(tie.endedAt), language),
                    reason: t(`end.${tie.reason}`),
                  })}
                </p>
              </div>
              {canChange && (
                <Button aria-label={`${t('restore')}, ${name}`} onPress={() => ask(tie)}>
                  {t('restore')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {asked && <RestoreSheet child={child} tie={asked} onClose={() => ask(undefined)} />}
    </>
  );
}
