import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { BackLink, Button, Loaded, Page } from '../../../app/ui';
import { goBack, type SharedText, type TextHistory } from '../api';
import { useWritingMessages } from '../messages';
import { historyQuery, textQuery } from '../queries';
import { useTextActs } from '../useTextActs';
import { Asked } from './Asked';
import { MomentList } from './MomentList';
import { Version } from './Version';
import './writing.css';

/** For teachers: whose each word is, what the text was, and the way back. */
export function HistoryScreen() {
  const t = useWritingMessages();
  const { id = '' } = useParams();
  const text = useQuery(textQuery(id));
  const history = useQuery(historyQuery(id));
  return (
    <Page
      title={t('history')}
      width="wide"
      before={<BackLink to={`/ecrire-ensemble/${id}`}>{text.data?.title ?? t('back')}</BackLink>}
    >
      <Loaded query={text}>
        {(found) => <Loaded query={history}>{(known) => <Versions text={found} history={known} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

function Versions({ text, history }: { text: SharedText; history: TextHistory }) {
  const t = useWritingMessages();
  const navigate = useNavigate();
  const { act, isPending } = useTextActs();
  const [place, choose] = useState(0);
  const [asking, ask] = useState(false);
  const moment = history.moments[place];
  if (!moment) return <p className="soft">{t('history.none')}</p>;
  return (
    <div className="text-history">
      <MomentList text={text} history={history} chosen={place} onChoose={choose} />
      <div className="stack">
        <Version text={text} history={history} moment={moment} />
        {place > 0 && text.closedAt === null && (
          <Button className="text-back" onPress={() => ask(true)}>
            {t('goBack')}
          </Button>
        )}
      </div>
      <Asked
        open={asking}
        onClose={() => ask(false)}
        title={t('goBack')}
        more={t('goBack.more')}
        yes={t('goBack.yes')}
        isPending={isPending}
        onYes={() =>
          act({
            call: () => goBack(text.id, moment),
            done: 'done.back',
            onDone: () => void navigate(`/ecrire-ensemble/${text.id}`),
          })
        }
      />
    </div>
  );
}
