import { useEffect, useMemo, useState } from 'react';
import { Button, Field, Form, Notice } from '../../../app/ui';
import { giveLogo, type OwnTerritory, takeLogoAway } from '../api';
import { useOwnTerritoryMessages } from '../messages';
import { territoryProblem } from '../problems';
import { useChoice } from '../useChoice';

/** The town's logo: looked at before it is sent, described for those who don't see it, taken away. */
export function LogoCard({ known }: { known: OwnTerritory }) {
  const t = useOwnTerritoryMessages();
  const [file, setFile] = useState<File>();
  const [text, setText] = useState(known.logoText ?? t('logo.text.usual', { name: known.name }));
  const [tried, setTried] = useState(false);
  const [broken, setBroken] = useState(false);
  const preview = useMemo(() => file && URL.createObjectURL(file), [file]);
  useEffect(() => (preview ? () => URL.revokeObjectURL(preview) : undefined), [preview]);
  const giving = useChoice(
    ({ chosen, words }: { chosen: File; words: string }) => giveLogo(chosen, words),
    t('logo.given'),
    () => setFile(undefined),
  );
  const taking = useChoice(() => takeLogoAway(), t('logo.gone'));
  const error = giving.error ?? taking.error;
  const shown = preview ?? known.logo;
  const send = () => {
    setTried(true);
    if (file && !broken && text.trim()) giving.mutate({ chosen: file, words: text.trim() });
  };
  return (
    <section className="card pad stack" aria-labelledby="territory-logo">
      <h2 id="territory-logo">{t('logo')}</h2>
      <p className="soft prose">{t('logo.more')}</p>
      {error && <Notice kind="danger">{t(territoryProblem(error))}</Notice>}
      {shown && !(preview && broken) && (
        <div className="row wrap">
          <img
            className="territory-logo"
            src={shown}
            alt={preview ? t('logo.preview') : text}
            onError={() => setBroken(true)}
          />
          {!preview && (
            <Button isPending={taking.isPending} onPress={() => taking.mutate(undefined)}>
              {t('logo.remove')}
            </Button>
          )}
        </div>
      )}
      <Form className="stack" onSubmit={send}>
        <Field
          type="file"
          accept="image/png,image/jpeg,image/webp"
          label={t('logo.file')}
          hint={t('logo.file.hint')}
          error={broken && file ? t('logo.file.unread') : tried && !file ? t('logo.file.need') : undefined}
          onChange={(event) => {
            setBroken(false);
            setFile(event.target.files?.[0]);
          }}
        />
        <Field
          label={t('logo.text')}
          hint={t('logo.text.hint')}
          value={text}
          maxLength={120}
          error={tried && !text.trim() ? t('logo.text.need') : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <Button type="submit" isPending={giving.isPending}>
            {t('logo.give')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
