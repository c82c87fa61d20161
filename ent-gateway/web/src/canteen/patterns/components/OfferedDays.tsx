import { Copy } from 'lucide-react';
import { Button } from '../../../app/ui';
import { usePatternMessages } from '../messages';
import { type Chosen, type Offer, sameForAll, slot, toggled } from '../term';
import { ChildDays } from './ChildDays';

interface OfferedDaysProps {
  offers: Offer[];
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** The days of each child; those of the first may be taken for all. */
export function OfferedDays({ offers, chosen, onChange }: OfferedDaysProps) {
  const t = usePatternMessages();
  const days = offers.map(({ child, activities }) => ({ childId: child.id, activities }));
  const [first] = days;
  const isBegun = first?.activities.some(({ id }) => chosen[slot(first.childId, id)]?.length);
  return (
    <div className="term-children">
      {offers.map(({ child, activities }, index) => (
        <ChildDays
          key={child.id}
          child={child}
          activities={activities}
          chosen={chosen}
          onToggle={(activityId, day) => onChange(toggled(chosen, slot(child.id, activityId), day))}
        >
          {index === 0 && offers.length > 1 && isBegun && (
            <Button onPress={() => onChange(sameForAll(chosen, days))}>
              <Copy aria-hidden="true" size={18} />
              {t('same')}
            </Button>
          )}
        </ChildDays>
      ))}
    </div>
  );
}
