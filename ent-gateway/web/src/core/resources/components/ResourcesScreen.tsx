import { FolderOpen, Star } from 'lucide-react';
import { useState } from 'react';
import { useSettled } from '../../../app/search';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Field, Loaded, Page } from '../../../app/ui';
import { useResourcesMessages } from '../messages';
import { usePlace } from '../usePlace';
import { useUploads } from '../useUploads';
import { FolderPane } from './FolderPane';
import { SearchResults } from './SearchResults';
import { SpaceSelect } from './SpaceSelect';
import { SpaceTree } from './SpaceTree';
import { UnfinishedList } from './UnfinishedList';
import { UnfoldingList } from './UnfoldingList';
import { UploadList } from './UploadList';
import './resources.css';

/** Folders and files: a tree beside a list on a desk, one list on a phone, large tiles for pupils. */
export function ResourcesScreen() {
  const t = useResourcesMessages();
  const { space: role } = useSession();
  const { spaces, place, open } = usePlace();
  const uploads = useUploads();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(false);
  const words = useSettled(typed.trim());
  const desk = role !== 'pupil' && role !== 'family';
  return (
    <Page title={t('title')} width="wide">
      <Loaded query={spaces}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={FolderOpen} title={t('spaces.none')}>
              <p>{t('spaces.none.more')}</p>
            </EmptyState>
          ) : (
            <>
              <div className="row wrap resources-find">
                <Field
                  type="search"
                  label={t('search')}
                  maxLength={100}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
                <Button aria-pressed={marked} onPress={() => setMarked(!marked)}>
                  <Star aria-hidden="true" size={18} fill={marked ? 'currentColor' : 'none'} />
                  {t('favourites')}
                </Button>
              </div>
              <div className="resources-work">
                <UploadList uploads={uploads} />
                <UnfinishedList uploads={uploads} />
                <UnfoldingList onOpen={open} />
                {words || marked ? (
                  <SearchResults
                    words={words}
                    marked={marked}
                    onOpen={(to) => {
                      setTyped('');
                      setMarked(false);
                      open(to);
                    }}
                  />
                ) : (
                  <div className={desk ? 'resources' : 'resources-simple'}>
                    {desk && <SpaceTree spaces={list} place={place} />}
                    <SpaceSelect spaces={list} place={place} onOpen={open} narrowOnly={desk} />
                    <FolderPane
                      key={`${place.spaceId} ${place.folderId}`}
                      place={place}
                      uploads={uploads}
                      onOpen={open}
                    />
                  </div>
                )}
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
