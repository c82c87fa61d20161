import { useMutation } from '@tanstack/react-query';
import { Camera, DoorOpen, FileKey, Globe, HeartHandshake, LayoutGrid, Mails } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { download, isProblem } from '../../../app/http';
import { useSession } from '../../../app/session';
import { Button, Notice, toast } from '../../../app/ui';
import { guardiansWithAccount } from '../accounts';
import { documents, type PupilAccount } from '../api';
import { useClassesMessages } from '../messages';
import { ConfirmSheets } from './ConfirmSheets';

interface ClassDocumentsProps {
  classId: string;
  /** Absent while they aren't known. */
  accounts: PupilAccount[] | undefined;
}

/** What is printed for a class. Pupils' passwords are the school's business, not the town hall's. */
export function ClassDocuments({ classId, accounts }: ClassDocumentsProps) {
  const t = useClassesMessages();
  const { space } = useSession();
  const [asking, setAsking] = useState(false);
  const making = useMutation({
    mutationFn: (name: keyof typeof documents) => download(documents[name](classId), `${name}.pdf`),
    retry: false,
    onSuccess: () => toast('ok', t('pdf.ready')),
  });
  const everyoneIn = isProblem(making.error, 'core:no-letter-needed');
  return (
    <section className="stack no-print">
      {everyoneIn && <Notice kind="info">{t('letters.none')}</Notice>}
      {making.isError && !everyoneIn && (
        <Notice kind="danger">
          {t(isProblem(making.error, 'core:cards-cut-short') ? 'sheets.cutShort' : 'pdf.failed')}
        </Notice>
      )}
      <div className="card pad stack">
        <Button isPending={making.isPending} onPress={() => making.mutate('claim-letters')}>
          <Mails aria-hidden="true" size={18} />
          {t('letters')}
        </Button>
        {accounts && <p>{t('guardians.in', guardiansWithAccount(accounts))}</p>}
        <p className="s soft">{t('letters.more')}</p>
      </div>
      {space !== 'town' && (
        <div className="card pad stack">
          <Link className="btn" to={`/classes/${classId}/entree`}>
            <DoorOpen aria-hidden="true" size={18} />
            {t('entry')}
          </Link>
          <p className="s soft">{t('entry.more')}</p>
          <Link className="btn" to={`/classes/${classId}/accueil`}>
            <LayoutGrid aria-hidden="true" size={18} />
            {t('home')}
          </Link>
          <p className="s soft">{t('home.more')}</p>
        </div>
      )}
      {space !== 'town' && (
        <div className="card pad stack">
          <Link className="btn" to={`/classes/${classId}/images`}>
            <Camera aria-hidden="true" size={18} />
            {t('images')}
          </Link>
          <p className="s soft">{t('images.more')}</p>
          <Link className="btn" to={`/classes/${classId}/charte`}>
            <HeartHandshake aria-hidden="true" size={18} />
            {t('charter')}
          </Link>
          <p className="s soft">{t('charter.more')}</p>
          <Link className="btn" to={`/classes/${classId}/a-voir`}>
            <Globe aria-hidden="true" size={18} />
            {t('resources')}
          </Link>
          <p className="s soft">{t('resources.more')}</p>
        </div>
      )}
      {space !== 'town' && (
        <div className="card pad stack">
          <Button isPending={making.isPending} onPress={() => setAsking(true)}>
            <FileKey aria-hidden="true" size={18} />
            {t('sheets')}
          </Button>
          <p className="s soft">{t('sheets.more')}</p>
        </div>
      )}
      <ConfirmSheets
        open={asking}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          making.mutate('login-sheets');
        }}
      />
    </section>
  );
}
