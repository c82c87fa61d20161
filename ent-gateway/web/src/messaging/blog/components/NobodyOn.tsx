import type { Picture } from '../api';
import { useBlogMessages } from '../messages';
import { SmallPicture } from './SmallPicture';

interface NobodyOnProps {
  /** of which nobody has said yet who is on them */
  pictures: Picture[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** A teacher looks at each picture, and ticks those on which nobody is: drawings and the like. */
export function NobodyOn({ pictures, chosen, onChange }: NobodyOnProps) {
  const t = useBlogMessages();
  if (pictures.length === 0) return null;
  return (
    <fieldset className="choice">
      <legend className="b">{t('faces.unsaid')}</legend>
      <ul className="nobody-on">
        {pictures.map(({ id, name, withheld }) => (
          <li key={id}>
            <label className="row">
              <SmallPicture id={id} alt="" withheld={withheld} />
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              <span>{t('faces.nobody.on', { name })}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
