import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { BackLink, Button, Form, Notice, Page, toast } from '../../../app/ui';
import { makeHousehold } from '../api';
import { useCounterMessages } from '../messages';
import {
  adultOf,
  childOf,
  homeName,
  isWhole,
  personFaults,
  pupilFaults,
  someAdult,
  someChild,
} from '../people';
import { counterProblem, metIn } from '../problems';
import { AdultNewcomer } from './AdultNewcomer';
import { ChildNewcomer } from './ChildNewcomer';
import { useComers } from './useComers';
import './counter.css';

/** A family that nobody knows yet: its adults, its children and their classes. */
export function NewFamilyScreen() {
  const t = useCounterMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [tried, setTried] = useState(false);
  const making = useMutation({
    mutationFn: () =>
      makeHousehold({
        name: homeName(adults.list.map(({ written }) => written.identity)),
        people: { adults: adults.list.map(adultOf), children: children.list.map(childOf) },
      }),
    onSuccess: async ({ householdId }) => {
      toast('ok', t('made'));
      await client.invalidateQueries({ queryKey: ['families'] });
      await navigate(`/familles/${householdId}`);
    },
  });
  /** what the server found was about what was written before */
  const forget = () => making.isError && making.reset();
  const adults = useComers(someAdult, forget);
  const children = useComers(someChild, forget);
  const whole =
    adults.list.every(({ knownId, written }) => knownId || isWhole(personFaults(written))) &&
    children.list.every(({ knownId, written }) => knownId || isWhole(pupilFaults(written)));
  const met = metIn(making.error);
  const metAt = (kind: 'adult' | 'child', at: number) =>
    met?.kind === kind && met.position === at ? met : undefined;
  const send = () => {
    setTried(true);
    if (whole) making.mutate();
  };
  return (
    <Page title={t('new')} width="narrow" before={<BackLink to="/familles">{t('families')}</BackLink>}>
      <p className="prose">{t('new.how')}</p>
      <Form className="stack" onSubmit={send}>
        {adults.list.map((coming, at) => (
          <AdultNewcomer
            key={adults.keys[at]}
            title={t('adult', { number: at + 1 })}
            send={t('make')}
            coming={coming}
            met={metAt('adult', at)}
            sent={{ tried, error: making.error, path: `people.adults[${at}]` }}
            onChange={(changed) => adults.change(at, changed)}
            onRemove={adults.list.length > 1 ? () => adults.remove(at) : undefined}
          />
        ))}
        {adults.list.length < 2 && (
          <Button onPress={adults.add}>
            <Plus aria-hidden="true" size={18} />
            {t('adult.add')}
          </Button>
        )}
        {children.list.map((coming, at) => (
          <ChildNewcomer
            key={children.keys[at]}
            title={t('child', { number: at + 1 })}
            send={t('make')}
            coming={coming}
            met={metAt('child', at)}
            sent={{ tried, error: making.error, path: `people.children[${at}]` }}
            onChange={(changed) => children.change(at, changed)}
            onRemove={() => children.remove(at)}
          />
        ))}
        <Button onPress={children.add}>
          <Plus aria-hidden="true" size={18} />
          {t('child.add')}
        </Button>
        {making.error && !met && <Notice kind="danger">{t(counterProblem(making.error))}</Notice>}
        <Button kind="primary" type="submit" isPending={making.isPending}>
          {t('make')}
        </Button>
      </Form>
    </Page>
  );
}
