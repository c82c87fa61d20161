import { useQuery } from '@tanstack/react-query';
import { Camera } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSettled } from '../../../app/search';
import { Button, Notice } from '../../../app/ui';
import { type KnownBook, knownBookQuery } from '../between';
import { useLibraryMessages } from '../messages';
import { scanned } from '../scanned';
import { hasCamera } from '../useCamera';
import type { BookDraft } from '../useBookDraft';
import { CameraView } from './CameraView';

const isWhole = (isbn: string) => /^(97[89][0-9]{10}|[0-9]{9}[0-9X])$/.test(isbn);

interface KnownByIsbnProps {
  schoolId: string;
  typed: string;
  onFill: (facts: Partial<BookDraft>) => void;
}

/** Reads an ISBN by camera, says that its book is in the catalogue already, or offers the words of a school that shares. */
export function KnownByIsbn({ schoolId, typed, onFill }: KnownByIsbnProps) {
  const t = useLibraryMessages();
  const [looking, look] = useState(false);
  const isbn = useSettled(scanned(typed).replace(/[\s-]/g, ''));
  const { data: known } = useQuery({ ...knownBookQuery(schoolId, isbn), enabled: isWhole(isbn) });
  const take = (code: string) => {
    look(false);
    onFill({ isbn: code });
  };
  return (
    <>
      {hasCamera() && (
        <div className="row">
          <Button aria-pressed={looking} onPress={() => look(!looking)}>
            <Camera aria-hidden="true" size={18} />
            {t(looking ? 'camera.close' : 'known.camera')}
          </Button>
        </div>
      )}
      {looking && <CameraView onCode={take} />}
      {known && isWhole(isbn) && (
        <Notice kind="info">
          {known.id ? (
            <>
              {t('known.here', { title: known.title })}{' '}
              <Link to={`/bibliotheque/livre/${known.id}`}>{t('known.copy')}</Link>
            </>
          ) : (
            <>
              {t('known.elsewhere', { title: known.title })}{' '}
              <Button kind="quiet" onPress={() => onFill(factsOf(known))}>
                {t('known.fill')}
              </Button>
            </>
          )}
        </Notice>
      )}
    </>
  );
}

/** What nobody knows of it takes nothing away that is typed. */
const factsOf = ({ title, authors, series, level, kind }: KnownBook): Partial<BookDraft> => ({
  title,
  kind,
  ...(authors && { authors }),
  ...(series && { series }),
  ...(level && { level }),
});
