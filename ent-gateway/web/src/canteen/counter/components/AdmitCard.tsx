import { useState } from 'react';
import { Button, Choice, Form, Notice } from '../../../app/ui';
import { admitPeople } from '../api';
import { useCounterMessages } from '../messages';
import { isNamed, nobody, noIdentity } from '../people';
import { counterProblem } from '../problems';
import { AdultCard } from './AdultCard';
import { ChildCard } from './ChildCard';
import { KnownAdult, type NewAdult } from './KnownAdult';
import { useHouseholdChange } from './useHouseholdChange';

/** One more adult or child comes to live in the household. */
export function AdmitCard({ familyId }: { familyId: string }) {
  const t = useCounterMessages();
  const [who, setWho] = useState<'adult' | 'child'>('child');
  const [person, setPerson] = useState(nobody);
  const [child, setChild] = useState({ identity: noIdentity, classId: '' });
  const [tried, setTried] = useState(false);
  const changing = useHouseholdChange(familyId);
  const admit = (answer: Partial<NewAdult>) =>
    changing.mutate(() =>
      admitPeople(familyId, { adults: [{ person, guardian: true, ...answer }], children: [] }),
    );
  const send = () => {
    setTried(true);
    if (who === 'adult' && isNamed(person.identity)) admit({});
    if (who === 'child' && isNamed(child.identity) && child.classId)
      changing.mutate(() => admitPeople(familyId, { adults: [], children: [{ pupil: child }] }));
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('admit')}>
      <h2>{t('admit')}</h2>
      <Choice<'adult' | 'child'>
        label={t('admit.who')}
        value={who}
        options={[
          { value: 'child', label: t('admit.child') },
          { value: 'adult', label: t('admit.adult') },
        ]}
        onChange={setWho}
      />
      {who === 'adult' ? (
        <AdultCard title={t('admit.adult')} person={person} tried={tried} onChange={setPerson} />
      ) : (
        <ChildCard title={t('admit.child')} child={child} tried={tried} onChange={setChild} />
      )}
      {changing.error && <Notice kind="danger">{t(counterProblem(changing.error))}</Notice>}
      <KnownAdult error={changing.error} onAnswer={(_position, answer) => admit(answer)} />
      <Button type="submit" isPending={changing.isPending}>
        {t('admit.send')}
      </Button>
    </Form>
  );
}
