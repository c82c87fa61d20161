import { useState } from 'react';
import { Button, Choice, Field, Form, Notice, Select, TextArea } from '../../../app/ui';
import { allergenWord, type Kind, labels as everyLabel, labelWord, useMenusMessages } from '../../menus';
import { allergens as everyAllergen } from '../../needs';
import type { LibraryDish, NewDish } from '../api';
import { useKitchenMessages } from '../messages';
import { foods, kinds } from '../plan';
import { DishPhoto } from './DishPhoto';
import { Ticks } from './Ticks';

interface DishFormProps {
  start: Partial<LibraryDish> & { component: Kind; name: string };
  pending: boolean;
  problem: string | undefined;
  onSave: (dish: NewDish) => void;
}

export function DishForm({ start, pending, problem, onSave }: DishFormProps) {
  const t = useKitchenMessages();
  const words = useMenusMessages();
  const [dish, setDish] = useState<NewDish>({ labels: [], foods: [], note: '', ...start });
  const [tried, setTried] = useState(false);
  const set = (part: Partial<NewDish>) => setDish({ ...dish, ...part });
  const send = () => {
    setTried(true);
    if (dish.name.trim()) onSave({ ...dish, name: dish.name.trim() });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {problem && <Notice kind="danger">{problem}</Notice>}
      <Field
        label={t('dish.name')}
        maxLength={159}
        value={dish.name}
        onChange={(event) => set({ name: event.target.value })}
        error={tried && !dish.name.trim() ? t('problem.name') : undefined}
      />
      <Select
        label={t('component')}
        value={dish.component}
        onChange={(event) => set({ component: event.target.value as Kind })}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <Choice
        label={t('dish.allergens')}
        value={dish.allergens ? 'known' : 'unknown'}
        options={[
          { value: 'unknown', label: t('dish.allergens.unknown') },
          { value: 'known', label: t('dish.allergens.known') },
        ]}
        onChange={(value) => set({ allergens: value === 'known' ? [] : null })}
      />
      {dish.allergens && (
        <Ticks
          label={t('dish.allergens.which')}
          hint={t('dish.allergens.none')}
          options={everyAllergen.map((value) => ({ value, label: allergenWord(value, words) }))}
          chosen={dish.allergens}
          onChange={(allergens) => set({ allergens })}
        />
      )}
      <Ticks
        label={t('dish.labels')}
        options={everyLabel.map((value) => ({ value, label: labelWord(value, words) }))}
        chosen={dish.labels}
        onChange={(labels) => set({ labels })}
      />
      <Ticks
        label={t('dish.foods')}
        hint={t('dish.foods.hint')}
        options={foods.map((value) => ({ value, label: t(`food.${value}`) }))}
        chosen={dish.foods}
        onChange={(chosen) => set({ foods: chosen })}
      />
      <DishPhoto photo={dish.photo ?? null} onChange={(photo) => set({ photo })} />
      <TextArea
        label={t('dish.note')}
        maxLength={500}
        value={dish.note ?? ''}
        onChange={(event) => set({ note: event.target.value })}
      />
      <Button kind="primary" type="submit" isPending={pending}>
        {t('dish.save')}
      </Button>
    </Form>
  );
}
