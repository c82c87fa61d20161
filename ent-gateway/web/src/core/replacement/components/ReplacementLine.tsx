import { useState } from 'react';
import { Link } from 'react-router';
import { fullDate, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, toast } from '../../../app/ui';
import { fullName } from '../../colleague';
import type { Replacement } from '../api';
import { useReplacementMessages } from '../messages';
import { replacementProblem } from '../problems';
import { useReplacing } from '../useReplacing';
import { MoveSheet } from './MoveSheet';

interface ReplacementLineProps {
  classId: string;
  one: Replacement;
  /** whether the reader heads the school */
  changeable: boolean;
}

/** Somebody who stands in, for whom and until when; the head prolongs it, ends it, or takes it back before it begins. */
export function ReplacementLine({ classId, one, changeable }: ReplacementLineProps) {
  const t = useReplacementMessages();
  const language = useLanguage();
  const { ending, giving } = useReplacing(classId);
  const [moving, setMoving] = useState(false);
  const name = fullName(one.person);
  const from = fullDate(one.from, language);
  const until = fullDate(one.until, language);
  const { replaced } = one;
  const again = replaced && {
    replacedId: replaced.id,
    personId: one.person.id,
    days: { from: one.begun ? today() : one.from, until: one.until },
  };
  const end = () =>
    ending.mutate(one.id, {
      onSuccess: () =>
        toast(
          'ok',
          t(one.begun ? 'ended' : 'takenBack', { name }),
          again ? () => giving.mutate({ body: again, name }) : undefined,
        ),
      onError: (error) => toast('danger', t(replacementProblem(error))),
    });
  return (
    <li className="stack">
      <div>
        <p className="b">{replaced ? t('standsIn', { name, replaced: fullName(replaced) }) : name}</p>
        <p className="s soft">
          {one.from === one.until ? t('day', { date: from }) : t('days', { from, until })}
          {' · '}
          {t(one.begun ? 'begun' : 'coming')}
        </p>
      </div>
      {changeable && !one.reached && (
        <p className="s">
          {t('unreached', { name })} <Link to="/equipe">{t('toInvite')}</Link>
        </p>
      )}
      {changeable && (
        <div className="row wrap">
          <Button aria-label={t('move.of', { name })} onPress={() => setMoving(true)}>
            {t('move')}
          </Button>
          <Button kind="quiet" isPending={ending.isPending} aria-label={t('end.of', { name })} onPress={end}>
            {t(one.begun ? 'end' : 'takeBack')}
          </Button>
        </div>
      )}
      <MoveSheet classId={classId} one={one} open={moving} onClose={() => setMoving(false)} />
    </li>
  );
}
