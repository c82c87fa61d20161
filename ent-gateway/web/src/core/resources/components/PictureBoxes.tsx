import { Button } from '../../../app/ui';
import type { Item } from '../api';
import { useResourcesMessages } from '../messages';
import { Thumbnail } from './Thumbnail';

interface PictureBoxesProps {
  items: Item[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Pictures to tick; a single one is just seen. */
export function PictureBoxes({ items, chosen, onChange }: PictureBoxesProps) {
  const t = useResourcesMessages();
  const [only, ...others] = items;
  if (only && others.length === 0) return <Thumbnail item={only} size={160} />;
  return (
    <fieldset className="choice">
      <legend className="b">{t('faces.tick')}</legend>
      <ul className="faces-pictures">
        {items.map((item) => (
          <li key={item.id}>
            <label>
              <Thumbnail item={item} size={96} />
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
          </li>
        ))}
      </ul>
      <Button onPress={() => onChange(chosen.length === items.length ? [] : items.map(({ id }) => id))}>
        {t(chosen.length === items.length ? 'faces.none' : 'faces.all')}
      </Button>
    </fieldset>
  );
}
