import { type Child, useSession } from '../../../app/session';
import { Choice } from '../../../app/ui';
import type { Consents, UseConsent } from '../api';
import { heldOf } from '../held';
import { useConsentMessages } from '../messages';
import { useSaying } from '../useSaying';
import { Awaited } from './Awaited';
import { Because } from './Because';
import { StandingPill } from './StandingPill';
import { WordLine } from './WordLine';

interface UseCardProps {
  child: Child;
  of: UseConsent;
  consents: Consents;
}

/** One use of a child's pictures: what it means, the own answer, what everybody said, and what follows. */
export function UseCard({ child, of, consents }: UseCardProps) {
  const t = useConsentMessages();
  const { me } = useSession();
  const { say, pending } = useSaying(child, of.use);
  const own = of.words.find(({ guardianId }) => guardianId === me.person.id)?.word;
  const held = heldOf(consents.uses, of.use);
  const byRegister = consents.register && (of.use === 'CLASS' || of.use === 'SCHOOL');
  const title = `image-${of.use}`;
  return (
    <li className="card pad stack" aria-busy={pending !== undefined}>
      <div className="row between wrap">
        <h2 id={title}>{t(`use.${of.use}`)}</h2>
        <StandingPill held={held} />
      </div>
      <p>{t(`use.${of.use}.more`, { name: child.givenName })}</p>
      <Choice
        label={t('answer', { what: t(`use.${of.use}`) })}
        hideLabel
        value={pending && pending !== 'NONE' ? pending : pending ? undefined : own}
        options={(['YES', 'NO'] as const).map((value) => ({
          value,
          label: t(value === 'YES' ? 'yes' : 'no'),
        }))}
        onChange={(word) => say(word, own ?? 'NONE')}
      />
      <Because held={held} />
      <Awaited of={of} guardians={consents.guardians} />
      {(of.words.length > 0 || byRegister) && (
        <ul className="plain-list soft" aria-labelledby={title}>
          {of.words.map((said) => (
            <WordLine key={said.guardianId} said={said} guardians={consents.guardians} />
          ))}
          {byRegister && <li className="s">{t('register')}</li>}
        </ul>
      )}
    </li>
  );
}
