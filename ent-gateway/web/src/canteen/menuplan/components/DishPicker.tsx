import { useQuery } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../app/ui';
import type { Kind } from '../../menus';
import { type LibraryDish, searchDishes } from '../api';
import { useKitchenMessages } from '../messages';
import { DishSheet } from './DishSheet';
import { PickerOption } from './PickerOption';

interface DishPickerProps {
  kind: Kind;
  label: string;
  onPick: (dish: LibraryDish) => void;
  onClose: () => void;
}

const shown = 8;

/** A combobox on the library (ARIA 1.2): arrows, Enter, Escape; what isn't known can be made here. */
export function DishPicker({ kind, label, onPick, onClose }: DishPickerProps) {
  const t = useKitchenMessages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [making, setMaking] = useState(false);
  const found = useQuery({
    queryKey: ['canteen', 'dishes', kind, typed],
    queryFn: () => searchDishes(typed, kind, shown),
    placeholderData: (previous) => previous,
  });
  useEffect(() => input.current?.focus(), []);
  const dishes = found.data ?? [];
  const last = dishes.length;
  const take = (index: number) => {
    const dish = dishes[index];
    if (dish) onPick(dish);
    else setMaking(true);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + last + 1) % (last + 1));
    else if (event.key === 'Enter') take(Math.min(at, last));
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  if (making) {
    return <DishSheet start={{ component: kind, name: typed }} onClose={onClose} onDone={onPick} />;
  }
  return (
    <div className="picker">
      <div className="row">
        <input
          ref={input}
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={`${id}-${Math.min(at, last)}`}
          aria-autocomplete="list"
          autoComplete="off"
          maxLength={100}
          placeholder={t('type')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <Button className="icon" aria-label={t('cancel')} onPress={onClose}>
          <X aria-hidden="true" size={16} />
        </Button>
      </div>
      <div role="listbox" id={`${id}-list`} aria-label={label} className="picker-list">
        {dishes.map((dish, index) => (
          <PickerOption
            key={dish.id}
            id={`${id}-${index}`}
            selected={index === at}
            onTake={() => take(index)}
          >
            {dish.name}
          </PickerOption>
        ))}
        <PickerOption
          id={`${id}-${last}`}
          selected={at >= last}
          className="picker-new"
          onTake={() => setMaking(true)}
        >
          <Plus aria-hidden="true" size={16} />
          {typed.trim() ? t('make.named', { name: typed.trim() }) : t('make')}
        </PickerOption>
      </div>
    </div>
  );
}
