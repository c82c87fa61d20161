import { Button } from '../../../app/ui';
import type { Item } from '../api';
import { areHeard } from '../kinds';
import { useResourcesMessages } from '../messages';
import { SeenOrHeard } from './SeenOrHeard';
import { Thumbnail } from './Thumbnail';

interface PictureBoxesProps {
  items: Item[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Pictures and sounds to tick; a single one is just seen or heard. */
export function PictureBoxes({ items, chosen, onChange }: PictureBoxesProps) {
  const t = useResourcesMessages();
  const [only, ...others] = items;
  if (only && others.length === 0) return <SeenOrHeard item={only} size={160} />;
  return (
    <fieldset className="choice">
      <legend className="b">
        {t(items.some((item) => areHeard([item])) ? 'people.tick' : 'faces.tick')}
      </legend>
      <ul className="faces-pictures">
        {items.map((item) => (
          <li key={item.id}>
            <label>
              {!areHeard([item]) && <Thumbnail item={item} size={96} />}
              <span>
                <input
                  type="checkbox"
                  checked={chosen.includes(item.id)}
                  onChange={(event) =>
                    onChange(
                      event.target.checked ? [...chosen, item.id] : chosen.filter((id) => id !== item.id),
                    )
                  }
                />{' '}
                {item.name}
              </span>
            </label>
            {areHeard([item]) && <SeenOrHeard item={item} size={96} />}
          </li>
        ))}
      </ul>
      <Button onPress={() => onChange(chosen.length === items.length ? [] : items.map(({ id }) => id))}>
        {t(chosen.length === items.length ? 'faces.none' : 'faces.all')}
      </Button>
    </fieldset>
  );
}
