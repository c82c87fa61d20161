import { UserMinus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../app/ui';
import { useCounterMessages } from '../messages';
import type { Coming } from '../people';
import type { Met } from '../problems';
import { KnownName } from './KnownName';
import { AnswerNoted, KnownQuestion, takeFocus } from './KnownQuestion';

/** The try to send what is written of somebody. */
export interface Sent {
  tried: boolean;
  error: Error | null;
  /** where the somebody stands in what is sent */
  path: string;
}

export interface NewcomerCardProps<Written> {
  title: string;
  /** the name of the button that sends it all */
  send: string;
  coming: Coming<Written>;
  /** who is known already by what is written */
  met?: Met | undefined;
  onChange: (coming: Coming<Written>) => void;
  onRemove?: (() => void) | undefined;
  /** the fields of who isn't known */
  children: ReactNode;
}

/** Somebody who comes to live in a household: written down, or known; who is known is never written over. */
export function NewcomerCard<Written>(props: NewcomerCardProps<Written>) {
  const { title, send, coming, met, onChange, onRemove, children } = props;
  const t = useCounterMessages();
  return (
    <section className="card pad stack" aria-label={title}>
      <div className="row between wrap">
        <h2>{title}</h2>
        {onRemove && (
          <Button kind="quiet" onPress={onRemove}>
            <UserMinus aria-hidden="true" size={18} />
            {t('remove', { who: title })}
          </Button>
        )}
      </div>
      {coming.knownId ? (
        <>
          <div ref={takeFocus} tabIndex={-1}>
            <p>
              <KnownName id={coming.knownId} />
            </p>
            <p className="soft">{t('known.comes')}</p>
          </div>
          <Button onPress={() => onChange({ written: coming.written })}>{t('known.not')}</Button>
        </>
      ) : (
        children
      )}
      {coming.another && !met && <AnswerNoted send={send} />}
      {met && <KnownQuestion key={met.ids.join()} met={met} coming={coming} onChange={onChange} />}
    </section>
  );
}
