import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Archive, Pencil, Plus, Soup } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { SearchField } from '../../../app/search';
import { Button, EmptyState, Loaded, Page, toast } from '../../../app/ui';
import type { Kind } from '../../menus';
import { type LibraryDish, putDishAway, searchDishes } from '../api';
import { useKitchenMessages } from '../messages';
import { DishSheet } from './DishSheet';
import './menuplan.css';

const most = 500;

export function LibraryScreen() {
  const t = useKitchenMessages();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<LibraryDish | { component: Kind; name: string }>();
  const dishes = useQuery({
    queryKey: ['canteen', 'dishes', 'all', typed],
    queryFn: () => searchDishes(typed, undefined, most),
    placeholderData: (previous) => previous,
  });
  const putting = useMutation({
    mutationFn: (dish: LibraryDish) => putDishAway(dish.id),
    onSuccess: (_, dish) => toast('ok', t('putAway.done', { dish: dish.name })),
    onError: () => toast('danger', t('problem.server')),
    onSettled: () => client.invalidateQueries({ queryKey: ['canteen', 'dishes'] }),
  });
  return (
    <Page
      title={t('dishes')}
      before={<Link to="/composer">{t('back')}</Link>}
      actions={
        <Button kind="primary" onPress={() => setOpen({ component: 'MAIN', name: '' })}>
          <Plus aria-hidden="true" size={18} />
          {t('dish.new')}
        </Button>
      }
    >
      <SearchField label={t('search')} maxLength={100} value={typed} onChange={setTyped} />
      <Loaded query={dishes}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={Soup} title={t('dishes.none')}>
              <p>{t('dishes.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="card kitchen-dishes">
              {list.map((dish) => (
                <li key={dish.id}>
                  <div>
                    <p className="b">{dish.name}</p>
                    <p className="s soft">
                      {t(`kind.${dish.component}`)}
                      {!dish.allergens && ` · ${t('missing')}`}
                    </p>
                  </div>
                  <div className="row">
                    <Button aria-label={t('edit', { dish: dish.name })} onPress={() => setOpen(dish)}>
                      <Pencil aria-hidden="true" size={16} />
                      {t('edit.do')}
                    </Button>
                    <Button
                      kind="plain"
                      aria-label={t('putAway', { dish: dish.name })}
                      onPress={() => putting.mutate(dish)}
                    >
                      <Archive aria-hidden="true" size={16} />
                      {t('putAway.do')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {open && (
        <DishSheet
          start={open}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined);
            toast('ok', t('dish.saved'));
          }}
        />
      )}
    </Page>
  );
}
