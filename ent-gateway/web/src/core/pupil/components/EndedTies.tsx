import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Child } from '../../../app/session';
import { Button, Notice } from '../../../app/ui';
import { type EndedTie, restoreTie } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';

interface EndedTiesProps {
  child: Child;
  ended: EndedTie[];
  canChange: boolean;
}

/** Those who aren't guardians any more, each of whom can be written again. */
export function EndedTies({ child, ended, canChange }: EndedTiesProps) {
  const t = usePupilMessages();
  const language = useLanguage();
  const restoring = usePupilChange((id: string) => restoreTie(child.id, id), t('restore.done'));
  if (ended.length === 0) return null;
  return (
    <>
      <h3 id="ended-ties">{t('ended')}</h3>
      {restoring.error && <Notice kind="danger">{t(pupilProblem(restoring.error))}</Notice>}
      <ul className="stack" aria-labelledby="ended-ties">
        {ended.map(({ guardian, reason, endedAt }) => {
          const name = `${guardian.givenName} ${guardian.familyName}`;
          return (
            <li key={guardian.id} className="row wrap between">
              <div>
                <p className="b">{name}</p>
                <p className="s soft">
                  {t('ended.since', {
                    day: fullDate(dayOf(endedAt), language),
                    reason: t(`end.${reason}`),
                  })}
                </p>
              </div>
              {canChange && (
                <Button
                  aria-label={`${t('restore')}, ${name}`}
                  isPending={restoring.isPending}
                  onPress={() => restoring.mutate(guardian.id)}
                >
                  {t('restore')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
