import { useQuery } from '@tanstack/react-query';
import { Ellipsis, History } from 'lucide-react';
import { useReducer, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { BackLink, Folded, Loaded, Page } from '../../../app/ui';
import { useWritingMessages } from '../messages';
import { textQuery } from '../queries';
import { LeaderActions } from './LeaderActions';
import { SharedPage } from './SharedPage';
import './writing.css';

/** A text that several people write at once. */
export function TextScreen() {
  const t = useWritingMessages();
  const { id = '' } = useParams();
  const text = useQuery(textQuery(id));
  const [turn, renew] = useReducer((before: number) => before + 1, 0);
  const focusRef = useRef(false);
  return (
    <Page
      title={text.data?.title ?? t('title')}
      before={
        <BackLink to={`/ecrire-ensemble${text.data ? `?classe=${text.data.classId}` : ''}`}>
          {t('back')}
        </BackLink>
      }
      actions={
        text.data?.led && (
          <>
            <Link className="btn" to={`/ecrire-ensemble/${id}/historique`}>
              <History aria-hidden="true" size={18} />
              {t('history')}
            </Link>
            <Folded label={t('acts')} icon={Ellipsis}>
              <LeaderActions text={text.data} />
            </Folded>
          </>
        )
      }
    >
      <Loaded query={text}>
        {(found) => (
          // an earlier version that somebody went back to is another document
          <SharedPage
            key={`${found.id} ${found.era} ${found.closedAt ?? ''} ${turn}`}
            text={found}
            onRenew={renew}
            focusRef={focusRef}
          />
        )}
      </Loaded>
    </Page>
  );
}
