import { Plus, Trash2 } from 'lucide-react';
import { Button, Field, Select } from '../../../app/ui';
import { type Occasion, occasions } from '../../prices';
import { usePricesMessages } from '../../prices';
import { type DraftModifier, type Effect, nextId } from '../draft';
import { wrongModifier } from '../faults';
import { useTariffMessages } from '../messages';
import type { DraftProps } from './MethodFields';

const effects: Effect[] = ['percent', 'plus', 'instead'];

/** Named changes of the price: late, unbooked, from elsewhere… */
export function ModifierList({ draft, change, told }: DraftProps) {
  const t = useTariffMessages();
  const words = usePricesMessages();
  const put = (id: number, next: Partial<DraftModifier>) =>
    change({ modifiers: draft.modifiers.map((one) => (one.id === id ? { ...one, ...next } : one)) });
  const add = () => {
    const used = new Set(draft.modifiers.map(({ occasion }) => occasion));
    const occasion = occasions.find((one) => !used.has(one)) ?? 'SIBLING_RANK';
    change({
      modifiers: [...draft.modifiers, { id: nextId(), occasion, rank: '2', effect: 'percent', value: '' }],
    });
  };
  return (
    <section className="card pad stack" aria-labelledby="modifiers">
      <div>
        <h2 id="modifiers">{t('modifiers')}</h2>
        <p className="s soft">{t('modifiers.more')}</p>
      </div>
      {draft.modifiers.map((modifier) => (
        <div key={modifier.id} className="modifier-row">
          <Select
            label={t('occasion')}
            value={modifier.occasion}
            options={occasions.map((value) => ({ value, label: words(`occasion.${value}`) }))}
            onChange={(event) => put(modifier.id, { occasion: event.target.value as Occasion })}
          />
          {modifier.occasion === 'SIBLING_RANK' ? (
            <Field
              label={t('rank')}
              inputMode="numeric"
              type="number"
              min={2}
              max={9}
              value={modifier.rank}
              onChange={(event) => put(modifier.id, { rank: event.target.value })}
            />
          ) : (
            <span />
          )}
          <Select
            label={t('effect')}
            value={modifier.effect}
            options={effects.map((value) => ({ value, label: t(`effect.${value}.choice`) }))}
            onChange={(event) => put(modifier.id, { effect: event.target.value as Effect })}
          />
          <Field
            label={modifier.effect === 'percent' ? t('value.percent') : t('value.euros')}
            inputMode="text"
            value={modifier.value}
            error={told && wrongModifier(modifier) ? t('fault.modifier') : undefined}
            onChange={(event) => put(modifier.id, { value: event.target.value })}
          />
          <Button
            className="icon"
            aria-label={t('remove.modifier', { occasion: words(`occasion.${modifier.occasion}`) })}
            onPress={() => change({ modifiers: draft.modifiers.filter(({ id }) => id !== modifier.id) })}
          >
            <Trash2 aria-hidden="true" size={18} />
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={add}>
          <Plus aria-hidden="true" size={18} />
          {t('add.modifier')}
        </Button>
      </div>
    </section>
  );
}
