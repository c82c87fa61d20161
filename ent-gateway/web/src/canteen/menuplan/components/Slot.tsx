import { CircleHelp, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { allergenWord, type Dish, type Kind, labelWord, useMenusMessages } from '../../menus';
import type { KitchenDay } from '../api';
import { useKitchenMessages } from '../messages';
import { dishesOfKind, served } from '../plan';
import { DishPicker } from './DishPicker';

const most = 4;

interface SlotProps {
  day: KitchenDay;
  kind: Kind;
  onChange: (dishes: Dish[]) => void;
}

/** The dishes of a component on a day: to choose from, to take away, to add by typing. */
export function Slot({ day, kind, onChange }: SlotProps) {
  const t = useKitchenMessages();
  const words = useMenusMessages();
  const language = useLanguage();
  const [adding, setAdding] = useState<boolean>();
  const add = useRef<HTMLButtonElement>(null);
  /** Whoever has added a dish, or given it up, is where they were before. */
  useEffect(() => {
    if (adding === false) add.current?.focus();
  }, [adding]);
  const dishes = dishesOfKind(day, kind);
  const values = { kind: t(`kind.${kind}`).toLowerCase(), day: plainDay(day.date, language) };
  return (
    <div className="slot">
      {dishes.map((dish) => (
        <div key={dish.name} className="slot-dish">
          <div>
            <p>{dish.name}</p>
            <p className="slot-facts">
              {dish.allergensStated ? (
                dish.allergens.map((name) => allergenWord(name, words)).join(', ')
              ) : (
                <span className="warn slot-missing">
                  <CircleHelp aria-hidden="true" size={14} />
                  {t('missing')}
                </span>
              )}
            </p>
            {dish.labels.length > 0 && (
              <p className="slot-facts b">{dish.labels.map((name) => labelWord(name, words)).join(', ')}</p>
            )}
          </div>
          <Button
            className="icon"
            aria-label={t('remove', { dish: dish.name, day: values.day })}
            onPress={() => {
              onChange(dishes.filter((one) => one !== dish));
              add.current?.focus();
            }}
          >
            <X aria-hidden="true" size={16} />
          </Button>
        </div>
      ))}
      {adding ? (
        <DishPicker
          kind={kind}
          label={t('add.label', values)}
          onClose={() => setAdding(false)}
          onPick={(dish) => {
            setAdding(false);
            if (!dishes.some(({ name }) => name === dish.name)) onChange([...dishes, served(dish)]);
          }}
        />
      ) : (
        dishes.length < most && (
          <Button
            ref={add}
            className="slot-add"
            kind="plain"
            aria-label={t('add.label', values)}
            onPress={() => setAdding(true)}
          >
            <Plus aria-hidden="true" size={16} />
            {t('add')}
          </Button>
        )
      )}
    </div>
  );
}
