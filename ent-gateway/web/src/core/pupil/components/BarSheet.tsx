import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Day, today } from '../../../app/format';
import { uploadAll } from '../../../app/http';
import { type Child, isOff, useSession } from '../../../app/session';
import { Button, DayField, Form, Notice, Select, Sheet } from '../../../app/ui';
import { type BarContent, barGuardian, type Tie, tieEffectsQuery } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';
import { PaperField } from './PaperField';
import { TieTraces } from './TieTraces';

const kinds: BarContent['kind'][] = ['JUDGMENT', 'ORDER'];

interface BarSheetProps {
  child: Child;
  tie: Tie;
  onClose: () => void;
}

/** The decision of a court that bars a guardian, with its paper, and what follows at once. */
export function BarSheet({ child, tie: { guardian }, onClose }: BarSheetProps) {
  const t = usePupilMessages();
  const { me, space } = useSession();
  const off = isOff(me, 'CANTEEN');
  const homeless = off ? 'bar.homeless.alone' : 'bar.homeless';
  const { data: effects } = useQuery(tieEffectsQuery(child.id, guardian.id));
  const [kind, setKind] = useState<BarContent['kind']>('JUDGMENT');
  const [decidedOn, setDecided] = useState<Day>('');
  const [endsOn, setEnds] = useState<Day>('');
  const [paper, setPaper] = useState<File>();
  const [tried, setTried] = useState(false);
  const names = { name: `${guardian.givenName} ${guardian.familyName}`, child: child.givenName };
  const barring = usePupilChange(
    async (scan: File) => {
      const [fileId = ''] = await uploadAll([scan], () => undefined);
      await barGuardian(child.id, guardian.id, { kind, decidedOn, endsOn: endsOn || null, fileId });
    },
    t('bar.done', names),
    onClose,
  );
  const send = () => {
    setTried(true);
    if (decidedOn && paper) barring.mutate(paper);
  };
  return (
    <Sheet title={t('bar.sure', names)} open onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        <p>{t(off ? 'bar.follows.alone' : 'bar.follows', names)}</p>
        {effects && effects.sharedHomes.length > 0 && (
          <p>{t('bar.homes', { ...names, homes: effects.sharedHomes.join(', ') })}</p>
        )}
        {effects && <TieTraces effects={effects} names={names} />}
        {effects?.leftWithoutHome && (
          <Notice kind="warn">{t(space === 'town' ? homeless : 'bar.homeless.head', names)}</Notice>
        )}
        <Select
          label={t('bar.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? 'JUDGMENT')}
        />
        <DayField
          label={t('bar.decidedOn')}
          value={decidedOn}
          max={today()}
          onChange={setDecided}
          error={tried && !decidedOn ? t('day.missing') : undefined}
        />
        <DayField label={t('bar.endsOn')} value={endsOn} min={today()} onChange={setEnds} />
        <PaperField paper={paper} onChoose={setPaper} missing={tried && !paper} />
        {barring.error && <Notice kind="danger">{t(pupilProblem(barring.error))}</Notice>}
        <div className="row wrap">
          <Button kind="danger" type="submit" isPending={barring.isPending}>
            {t('bar.send')}
          </Button>
          <Button onPress={onClose}>{t('not')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
