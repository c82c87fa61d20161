import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Field, Form, LeaveGuard, Notice } from '../../../app/ui';
import { type Article, type BlogPlace, KeptNote, Overtaken } from '../../blog';
import type { Block, MapSource } from '../../projects';
import { pictureBlock, soundBlock, unsaidIn } from '../draft';
import { useBuilderMessages } from '../messages';
import { builderProblem } from '../problems';
import { useBuilding } from '../useBuilding';
import { useSending } from '../useSending';
import { AddBlocks } from './AddBlocks';
import { BlockList } from './BlockList';
import { FormEnd } from './FormEnd';
import { StaffFields } from './StaffFields';
import './builder.css';

interface BuildFormProps {
  place: BlogPlace;
  article: Article | undefined;
  project: { blocks: Block[]; map: MapSource | null };
}

/** A page that is being built. Its own authors' draft keeps itself; what others wrote or read changes at a press alone. */
export function BuildForm({ place, article, project }: BuildFormProps) {
  const t = useBuilderMessages();
  const { me, space } = useSession();
  const pupil = space === 'pupil';
  const own = !article || article.authors.some(({ id }) => id === me.person.id);
  const keepsItself =
    own && (!article || article.state === 'DRAFT' || (pupil && article.state === 'RETURNED'));
  const building = useBuilding(place, article, project.blocks, keepsItself);
  const { draft, change, error, overtaken } = building;
  const sending = useSending((fileId, kind, drawn) =>
    change((now) => ({
      ...now,
      blocks: [...now.blocks, kind === 'image' ? pictureBlock(fileId) : soundBlock(fileId)],
      faces: drawn ? { ...now.faces, [fileId]: [] } : now.faces,
    })),
  );
  const [tried, setTried] = useState(false);
  const untitled = draft.article.title.trim() === '';
  const fault = untitled || sending.busy || (!pupil && unsaidIn(draft).length > 0);
  return (
    <Form className="stack-l" onSubmit={() => setTried(true)}>
      {article?.remark && (
        <Notice kind="info">
          <p className="keep-lines">{article.remark}</p>
        </Notice>
      )}
      {overtaken && <Overtaken writing={building} />}
      {error && !overtaken && <Notice kind="danger">{t(builderProblem(error))}</Notice>}
      {building.changed && !keepsItself && <LeaveGuard />}
      <div className="card pad">
        <Field
          label={t('page.title')}
          value={draft.article.title}
          maxLength={120}
          error={tried && untitled ? t('page.title.missing') : undefined}
          onChange={(event) =>
            change((now) => ({ ...now, article: { ...now.article, title: event.target.value } }))
          }
        />
      </div>
      <BlockList building={building} place={place} named={article?.pupils ?? []} map={project.map} />
      <AddBlocks
        of={place.classId ?? place.schoolId}
        full={draft.blocks.length >= 60}
        sending={sending}
        blurs={!pupil}
        onAdd={(block) => change((now) => ({ ...now, blocks: [...now.blocks, block] }))}
      />
      {!pupil && <StaffFields building={building} place={place} />}
      {tried && sending.busy && <p className="field-error">{t('uploading')}</p>}
      {tried && !pupil && unsaidIn(draft).length > 0 && <p className="field-error">{t('unsaid')}</p>}
      {keepsItself && <KeptNote writing={building} />}
      <FormEnd building={building} fault={fault} pupil={pupil} onTry={() => setTried(true)} />
    </Form>
  );
}
