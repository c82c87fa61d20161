import { useState } from 'react';
import { Button, Choice, Form, Notice } from '../../../app/ui';
import { admitPeople } from '../api';
import { useCounterMessages } from '../messages';
import { adultOf, childOf, isWhole, personFaults, pupilFaults, someAdult, someChild } from '../people';
import { counterProblem, metIn } from '../problems';
import { AdultNewcomer } from './AdultNewcomer';
import { ChildNewcomer } from './ChildNewcomer';
import { useHouseholdChange } from './useHouseholdChange';

/** One more adult or child comes to live in the household. */
export function AdmitCard({ familyId }: { familyId: string }) {
  const t = useCounterMessages();
  const [who, setWho] = useState<'adult' | 'child'>('child');
  const [adult, setAdult] = useState(someAdult);
  const [child, setChild] = useState(someChild);
  const [tried, setTried] = useState(false);
  const changing = useHouseholdChange(familyId);
  const whole =
    who === 'adult'
      ? adult.knownId || isWhole(personFaults(adult.written))
      : child.knownId || isWhole(pupilFaults(child.written));
  const met = metIn(changing.error);
  const send = () => {
    setTried(true);
    if (!whole) return;
    changing.mutate(() =>
      admitPeople(
        familyId,
        who === 'adult'
          ? { adults: [adultOf(adult)], children: [] }
          : { adults: [], children: [childOf(child)] },
      ),
    );
  };
  /** what the server found was about what was written before */
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      if (changing.isError) changing.reset();
      set(value);
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
        onChange={change(setWho)}
      />
      {who === 'adult' ? (
        <AdultNewcomer
          title={t('admit.adult')}
          send={t('admit.send')}
          coming={adult}
          met={met}
          sent={{ tried, error: changing.error, path: 'adults[0]' }}
          onChange={change(setAdult)}
        />
      ) : (
        <ChildNewcomer
          title={t('admit.child')}
          send={t('admit.send')}
          coming={child}
          met={met}
          sent={{ tried, error: changing.error, path: 'children[0]' }}
          onChange={change(setChild)}
        />
      )}
      {changing.error && !met && <Notice kind="danger">{t(counterProblem(changing.error))}</Notice>}
      <Button type="submit" isPending={changing.isPending}>
        {t('admit.send')}
      </Button>
    </Form>
  );
}
