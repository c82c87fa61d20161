import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice } from '../../../app/ui';
import { type Frequency, setFrequencies } from '../api';
import { useKitchenMessages } from '../messages';
import { foods } from '../plan';

const meals = 20;

export function FrequencyForm({ known }: { known: Frequency[] }) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const [rules, setRules] = useState(known);
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: setFrequencies,
    onSuccess: () => client.invalidateQueries({ queryKey: ['canteen'] }),
  });
  const fits = rules.every(({ atLeast, atMost }) => atLeast >= 0 && atLeast <= atMost && atMost <= meals);
  const set = (food: string, part: Partial<Frequency>) =>
    setRules(rules.map((rule) => (rule.food === food ? { ...rule, ...part } : rule)));
  const send = () => {
    setTried(true);
    if (fits) saving.mutate(rules);
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-labelledby="frequencies">
      <h2 id="frequencies">{t('frequencies')}</h2>
      <p className="soft">{t('frequencies.why')}</p>
      {tried && !fits && <Notice kind="danger">{t('problem.frequencies')}</Notice>}
      {saving.error && <Notice kind="danger">{t('problem.server')}</Notice>}
      {saving.isSuccess && <Notice kind="ok">{t('publisher.saved')}</Notice>}
      <p className="kitchen-frequency s b" aria-hidden="true">
        <span>{t('frequencies.food')}</span>
        <span>{t('frequencies.least')}</span>
        <span>{t('frequencies.most')}</span>
      </p>
      {rules.map((rule) => {
        const food = foods.find((one) => one === rule.food);
        const name = food ? t(`food.${food}`) : rule.food;
        return (
          <fieldset key={rule.food} className="kitchen-frequency">
            <legend className="hidden">{name}</legend>
            <p aria-hidden="true">{name}</p>
            <Field
              label={t('frequencies.least')}
              type="number"
              min={0}
              max={meals}
              value={rule.atLeast}
              onChange={(event) => set(rule.food, { atLeast: Number(event.target.value) })}
            />
            <Field
              label={t('frequencies.most')}
              type="number"
              min={0}
              max={meals}
              value={rule.atMost}
              onChange={(event) => set(rule.food, { atMost: Number(event.target.value) })}
            />
          </fieldset>
        );
      })}
      <Button kind="primary" type="submit" isPending={saving.isPending}>
        {t('frequencies.save')}
      </Button>
    </Form>
  );
}
