import { today } from '../../../app/format';
import { Button, Choice, DayField, Form, Notice, Select } from '../../../app/ui';
import type { Consents } from '../api';
import { useConsentMessages } from '../messages';
import { consentProblem } from '../problems';
import { type PaperWord, usePaper } from '../usePaper';

const answers = ['YES', 'NO', 'SILENT'] as const;

/** Writes down what a guardian has signed on paper. */
export function PaperForm({ consents }: { consents: Consents }) {
  const t = useConsentMessages();
  const paper = usePaper(consents);
  if (consents.guardians.length === 0) return <p className="soft">{t('paper.nobody')}</p>;
  return (
    <Form className="card pad stack" onSubmit={paper.send} aria-label={t('paper')}>
      <h2>{t('paper')}</h2>
      <p className="soft">{t('paper.how')}</p>
      <Select
        label={t('paper.guardian')}
        value={paper.guardianId}
        error={paper.faults.guardian}
        onChange={(event) => paper.setGuardian(event.target.value)}
        options={[
          { value: '', label: t('paper.guardian.choose') },
          ...consents.guardians.map(({ id, givenName, familyName }) => ({
            value: id,
            label: `${givenName} ${familyName}`,
          })),
        ]}
      />
      <DayField
        label={t('paper.day')}
        value={paper.signedOn}
        max={today()}
        onChange={paper.setDay}
        error={paper.faults.day}
      />
      {consents.uses.map(({ use: image }) => (
        <Choice<PaperWord>
          key={image}
          label={t(`use.${image}`)}
          value={paper.wordOf(image)}
          options={answers.map((value) => ({
            value,
            label: t(value === 'YES' ? 'yes' : value === 'NO' ? 'no' : 'paper.silent'),
          }))}
          onChange={(word) => paper.setWord(image, word)}
        />
      ))}
      {paper.faults.words && <p className="field-error">{paper.faults.words}</p>}
      {paper.error && <Notice kind="danger">{t(consentProblem(paper.error))}</Notice>}
      <Button type="submit" isPending={paper.isPending}>
        {t('paper.send')}
      </Button>
    </Form>
  );
}
