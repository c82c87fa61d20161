import { Sheet } from '../../../app/ui';
import {
  changePicture,
  type ClassEntry,
  type EntryAnimal,
  type EntryPicture,
  type EntryTint,
  type PupilEntry,
} from '../api';
import { animals } from '../drawings/animals';
import { useEntryMessages } from '../messages';
import { useEntryAct } from '../useEntryAct';
import { Picture } from './Picture';

const tints: EntryTint[] = ['SUN', 'SEA', 'ROSE', 'LEAF', 'PLUM', 'SKY'];

const all: EntryPicture[] = tints.flatMap((tint) =>
  (Object.keys(animals) as EntryAnimal[]).map((animal) => ({ animal, tint })),
);

const same = (one: EntryPicture, other: EntryPicture) =>
  one.animal === other.animal && one.tint === other.tint;

interface ChoosePictureProps {
  pupil: PupilEntry;
  entry: ClassEntry;
  open: boolean;
  close: () => void;
}

/** The pictures that no other child of the class has. */
export function ChoosePicture({ pupil, entry, open, close }: ChoosePictureProps) {
  const t = useEntryMessages();
  const said = { name: pupil.givenName };
  const changing = useEntryAct<EntryPicture>(
    entry.schoolClass.id,
    (picture) => changePicture(pupil.id, picture).then(close),
    t('picture.done', said),
  );
  const taken = entry.pupils.map(({ picture }) => picture);
  return (
    <Sheet title={t('picture.title', said)} open={open} onClose={close}>
      <div className="entry-choices">
        {all
          .filter((picture) => !taken.some((one) => same(one, picture)))
          .map((picture) => {
            const label = `${t(`animal.${picture.animal}`)}, ${t(`tint.${picture.tint}`)}`;
            return (
              <button
                key={label}
                type="button"
                aria-label={label}
                disabled={changing.isPending}
                onClick={() => changing.mutate(picture)}
              >
                <Picture picture={picture} />
              </button>
            );
          })}
      </div>
    </Sheet>
  );
}
