import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Sheet } from '../../../app/ui';
import type { Kind } from '../../menus';
import { addDish, changeDish, type LibraryDish, type NewDish } from '../api';
import { useKitchenMessages } from '../messages';
import { dishProblem } from '../problems';
import { DishForm } from './DishForm';

interface DishSheetProps {
  /** a dish of the library, or what is known of a new one */
  start: LibraryDish | { component: Kind; name: string };
  onClose: () => void;
  onDone: (dish: LibraryDish) => void;
}

export function DishSheet({ start, onClose, onDone }: DishSheetProps) {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (dish: NewDish) => ('id' in start ? changeDish(start.id, dish) : addDish(dish)),
    onSuccess: (dish) => {
      void client.invalidateQueries({ queryKey: ['canteen', 'dishes'] });
      onDone(dish);
    },
  });
  return (
    <Sheet title={t('id' in start ? 'dish.change' : 'dish.new')} open onClose={onClose}>
      <DishForm
        start={start}
        pending={saving.isPending}
        problem={saving.error ? t(dishProblem(saving.error)) : undefined}
        onSave={(dish) => saving.mutate(dish)}
      />
    </Sheet>
  );
}
