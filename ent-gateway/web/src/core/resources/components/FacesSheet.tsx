import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import type { Item, Space } from '../api';
import { facesQuery } from '../queries';
import { FacesForm } from './FacesForm';

interface FacesSheetProps {
  items: Item[];
  space: Space;
  onDone: () => void;
}

/** Who is on one picture as far as it was said before, or on several. */
export function FacesSheet({ items, ...form }: FacesSheetProps) {
  const [item, ...others] = items;
  const one = item && others.length === 0 ? item.id : '';
  const faces = useQuery(facesQuery(one));
  if (!one) return <FacesForm items={items} before={[]} {...form} />;
  return (
    <Loaded query={faces}>
      {({ said, onPictures }) => (
        <FacesForm
          items={items}
          before={onPictures}
          {...(said && { said: onPictures.map(({ id }) => id) })}
          {...form}
        />
      )}
    </Loaded>
  );
}
