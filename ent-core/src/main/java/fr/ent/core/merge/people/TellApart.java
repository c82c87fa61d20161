package fr.ent.core.merge.people;

import fr.ent.core.Viewer;
import fr.ent.core.merge.people.PreviewMerge.Readiness;
import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that two people who look like one are two. */
@Component
class TellApart {

    private final Sql sql;
    private final PreviewMerge previewMerge;
    private final MergeTrail trail;

    TellApart(Sql sql, PreviewMerge previewMerge, MergeTrail trail) {
        this.sql = sql;
        this.previewMerge = previewMerge;
        this.trail = trail;
    }

    /** @return why not, if so */
    @Transactional
    Optional<MergeOutcome.Refused> tell(Pair pair, Viewer viewer) {
        if (previewMerge.prepare(pair, viewer) instanceof Readiness.Unready(MergeOutcome.Refused why)) {
            return Optional.of(why);
        }
        boolean said = sql.of("""
                        insert into core.distinct_people (one_id, other_id, said_by, said_at)
                        select least(w.one, w.other), greatest(w.one, w.other), :by, :now
                        from (values (cast(:one as uuid), cast(:other as uuid))) as w (one, other)
                        on conflict do nothing""")
                .with("one", pair.kept())
                .with("other", pair.gone())
                .with("by", viewer.person())
                .with("now", trail.now())
                .changedOne();
        if (said) {
            trail.distinct(pair, viewer);
        }
        return Optional.empty();
    }
}
