import { FaceChoice } from '../../../core/faces';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';
import type { ChosenPicture } from '../usePictures';

interface FacesProps {
  place: BlogPlace;
  /** pupils who were named before, by name */
  named: Article['pupils'];
  picture: ChosenPicture;
  onSay: (faces: string[] | undefined) => void;
}

/** Who is on a picture, or heard in a recording. */
export function Faces({ place, named, picture: { name, file, faces, blurred }, onSay }: FacesProps) {
  const t = useBlogMessages();
  return (
    <div className="stack">
      {blurred && <p className="s">{t('faces.blurred.more')}</p>}
      <FaceChoice
        legend={t(
          blurred ? 'faces.blurred' : file?.mediaType.startsWith('audio/') ? 'faces.voices' : 'faces',
          { name },
        )}
        place={place}
        named={named}
        faces={faces}
        onSay={onSay}
      />
    </div>
  );
}
