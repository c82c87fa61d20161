import { useSession } from '../../../app/session';
import { Button } from '../../../app/ui';
import { type Article, type BlogPlace, Faces } from '../../blog';
import { type BlockOf, fileAddress } from '../../projects';
import { useBuilderMessages } from '../messages';
import type { Building } from '../useBuilding';

interface FileFieldsProps {
  block: BlockOf<'PICTURE'> | BlockOf<'SOUND'>;
  building: Building;
  place: BlogPlace;
  named: Article['pupils'];
}

/** Who is on a picture or is heard, said by teachers alone; and whether it was taken out. */
export function FileFields({ block: { kind, fileId }, building, place, named }: FileFieldsProps) {
  const t = useBuilderMessages();
  const { space } = useSession();
  const { draft, change, article } = building;
  const off =
    article?.files.some((file) => file.id === fileId && file.off) && !draft.backIds.includes(fileId);
  const faces = draft.faces[fileId];
  const name = t(kind === 'PICTURE' ? 'this.picture' : 'this.sound');
  return (
    <>
      {kind === 'SOUND' && (
        // its words are written below
        // eslint-disable-next-line jsx-a11y/media-has-caption
        <audio className="project-sound" controls preload="none" src={fileAddress(fileId)} />
      )}
      {off && (
        <div className="row wrap between">
          <span className="s soft">{t('off')}</span>
          {space !== 'pupil' && (
            <Button onPress={() => change((now) => ({ ...now, backIds: [...now.backIds, fileId] }))}>
              {t('back.again')}
            </Button>
          )}
        </div>
      )}
      {space !== 'pupil' && (
        <Faces
          place={place}
          named={named}
          picture={{ key: fileId, name, progress: 1, ...(faces && { faces }) }}
          onSay={(said) =>
            change((now) => {
              const { [fileId]: _, ...others } = now.faces;
              return { ...now, faces: said ? { ...others, [fileId]: said } : others };
            })
          }
        />
      )}
    </>
  );
}
