import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, toast } from '../../../app/ui';
import { fullName } from '../../colleague';
import type { Accompaniment } from '../api';
import { useAccompanimentMessages } from '../messages';
import { accompanimentProblem } from '../problems';
import { useAccompanying } from '../useAccompanying';
import { ChangeSheet } from './ChangeSheet';

interface AccompanimentLineProps {
  schoolId: string;
  one: Accompaniment;
}

/** Somebody who accompanies, whom, from when and until when; changed, ended, or taken back before it begins. */
export function AccompanimentLine({ schoolId, one }: AccompanimentLineProps) {
  const t = useAccompanimentMessages();
  const language = useLanguage();
  const { ending, naming } = useAccompanying(schoolId);
  const [changing, setChanging] = useState(false);
  const name = fullName(one.person);
  const childIds = one.pupils.map(({ id }) => id);
  const again = () =>
    naming.mutate({
      name,
      body: {
        whom: { kind: one.kind, ...(one.schoolClass && { classId: one.schoolClass.id }), childIds },
        personId: one.person.id,
        days: { from: one.from, until: one.until },
      },
    });
  const end = () =>
    ending.mutate(one.id, {
      onSuccess: () =>
        toast('ok', t(one.begun ? 'ended' : 'takenBack', { name }), one.begun ? undefined : again),
      onError: (error) => toast('danger', t(accompanimentProblem(error))),
    });
  const whom = one.schoolClass
    ? t('inClass', { className: one.schoolClass.name })
    : one.pupils.map((pupil) => `${fullName(pupil)} (${pupil.className})`).join(', ') || t('nobodyLeft');
  return (
    <li className="stack">
      <div>
        <p className="b">{t('is', { name, kind: t(`kind.${one.kind}`) })}</p>
        <p>{whom}</p>
        <p className="s soft">
          {t('days', { from: fullDate(one.from, language), until: fullDate(one.until, language) })}
          {' · '}
          {t(one.begun ? 'begun' : 'coming')}
        </p>
      </div>
      {!one.reached && <p className="s">{t('unreached', { name })}</p>}
      <div className="row wrap">
        <Button aria-label={t('change.of', { name })} onPress={() => setChanging(true)}>
          {t('change')}
        </Button>
        <Button kind="quiet" isPending={ending.isPending} aria-label={t('end.of', { name })} onPress={end}>
          {t(one.begun ? 'end' : 'takeBack')}
        </Button>
      </div>
      <ChangeSheet schoolId={schoolId} one={one} open={changing} onClose={() => setChanging(false)} />
    </li>
  );
}
