import { Ban, DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { Button, Field, Form } from '../../../app/ui';
import { usePresenceMessages } from '../messages';
import { isThere, type Shown } from '../overlay';

interface HandOverProps {
  child: Shown;
  onHand: (collector: string) => void;
}

/** Who may collect the child, and who must not. */
export function HandOver({ child, onHand }: HandOverProps) {
  const t = usePresenceMessages();
  const [other, setOther] = useState('');
  const here = isThere(child.state.status) && !child.state.collectedAt;
  const note = () => {
    if (other.trim()) onHand(other.trim());
  };
  return (
    <div className="stack">
      {child.refused.length > 0 && (
        <section className="must-not" aria-label={t('mayNot')}>
          <p className="b row">
            <Ban aria-hidden="true" size={20} />
            {t('mayNot')}
          </p>
          <ul>
            {child.refused.map(({ name, note: about }) => (
              <li key={name}>
                <span className="b">{name}</span> {about}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-label={t('may')}>
        <h3>{t('may')}</h3>
        <ul className="stack">
          {child.collectors.map(({ name, tie, phone, kind }) => (
            <li key={`${name} ${phone}`} className="collector">
              <span>
                <span className="b">{name}</span>
                <span className="s soft">
                  {' '}
                  {kind === 'GUARDIAN' ? t('may.guardian') : tie} {phone}
                </span>
              </span>
              {here && (
                <Button kind="quiet" onPress={() => onHand(name)} aria-label={t('hand', { name })}>
                  <DoorOpen aria-hidden="true" size={18} />
                  {t('hand.do')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {here && (
          <Form className="stack" onSubmit={note} aria-label={t('hand.other')}>
            <Field
              label={t('hand.name')}
              value={other}
              maxLength={120}
              onChange={(event) => setOther(event.target.value)}
            />
            <Button type="submit">{t('hand.other')}</Button>
          </Form>
        )}
      </section>
    </div>
  );
}
