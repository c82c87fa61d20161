import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { BackLink, Button, Form, Notice, Page, toast } from '../../../app/ui';
import { makeHousehold, type PersonContent } from '../api';
import { useCounterMessages } from '../messages';
import { homeName, isNamed, nobody, noIdentity } from '../people';
import { counterProblem } from '../problems';
import { AdultCard } from './AdultCard';
import { ChildCard, type NewChild } from './ChildCard';
import { KnownAdult, type NewAdult } from './KnownAdult';
import { KnownChild } from './KnownChild';
import './counter.css';

/** A family that nobody knows yet: its adults, its children and their classes. */
export function NewFamilyScreen() {
  const t = useCounterMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [adults, setAdults] = useState<PersonContent[]>([nobody]);
  const [children, setChildren] = useState<NewChild[]>([{ identity: noIdentity, classId: '' }]);
  const [answers, setAnswers] = useState<Record<number, Partial<NewAdult>>>({});
  const [tried, setTried] = useState(false);
  const whole =
    adults.every(({ identity }) => isNamed(identity)) &&
    children.every(({ identity, classId }) => isNamed(identity) && classId !== '');
  const making = useMutation({
    mutationFn: () =>
      makeHousehold({
        name: homeName(adults),
        people: {
          adults: adults.map((person, at) => ({ person, guardian: true, ...answers[at] })),
          children: children.map(({ knownId, ...pupil }) => (knownId ? { childId: knownId } : { pupil })),
        },
      }),
    onSuccess: async ({ householdId }) => {
      toast('ok', t('made'));
      await client.invalidateQueries({ queryKey: ['families'] });
      await navigate(`/familles/${householdId}`);
    },
  });
  const send = () => {
    setTried(true);
    if (whole) making.mutate();
  };
  return (
    <Page title={t('new')} width="narrow" before={<BackLink to="/familles">{t('families')}</BackLink>}>
      <p className="prose">{t('new.how')}</p>
      <Form className="stack" onSubmit={send}>
        {adults.map((person, at) => (
          <AdultCard
            key={at}
            title={t('adult', { number: at + 1 })}
            person={person}
            tried={tried}
            onChange={(changed) => {
              setAdults(adults.map((one, i) => (i === at ? changed : one)));
              setAnswers({ ...answers, [at]: {} });
            }}
          />
        ))}
        {adults.length < 2 && (
          <Button onPress={() => setAdults([...adults, nobody])}>
            <Plus aria-hidden="true" size={18} />
            {t('adult.add')}
          </Button>
        )}
        {children.map((child, at) => (
          <ChildCard
            key={at}
            title={t('child', { number: at + 1 })}
            child={child}
            tried={tried}
            onChange={(changed) => setChildren(children.map((one, i) => (i === at ? changed : one)))}
          />
        ))}
        <Button onPress={() => setChildren([...children, { identity: noIdentity, classId: '' }])}>
          <Plus aria-hidden="true" size={18} />
          {t('child.add')}
        </Button>
        {making.error && <Notice kind="danger">{t(counterProblem(making.error))}</Notice>}
        <KnownAdult
          error={making.error}
          onAnswer={(position, answer) => {
            setAnswers({ ...answers, [position]: answer });
            making.reset();
          }}
        />
        <KnownChild
          error={making.error}
          onTake={(position, knownId) => {
            setChildren(children.map((one, i) => (i === position ? { ...one, knownId } : one)));
            making.reset();
          }}
        />
        <Button kind="primary" type="submit" isPending={making.isPending}>
          {t('make')}
        </Button>
      </Form>
    </Page>
  );
}
