package fr.ent.core.lti.grade;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores, one statement each. */
@Component
class ScoreRows {

    private static final int MOST = 200;

    private final Sql sql;

    ScoreRows(Sql sql) {
        this.sql = sql;
    }

    /** False where a later one is there. */
    boolean keep(UUID item, ChildId child, ScoreContent score) {
        return sql.of("""
                        insert into core.lti_score (line_item_id, child_id, given, score_max, remark, activity, grading, scored_at)
                        values (:item, :child, cast(:given as numeric), cast(:max as numeric), :remark, :activity, :grading, :at)
                        on conflict (territory_id, line_item_id, child_id) do update
                        set given = excluded.given, score_max = excluded.score_max, remark = excluded.remark,
                            activity = excluded.activity, grading = excluded.grading, scored_at = excluded.scored_at
                        where lti_score.scored_at <= excluded.scored_at""")
                .with("item", item)
                .with("child", child)
                .with("given", score.scoreGiven())
                .with("max", score.scoreGiven() == null ? null : score.scoreMaximum())
                .with("remark", score.comment())
                .with("activity", score.activity())
                .with("grading", score.grading())
                .with("at", score.at())
                .changedOne();
    }

    List<KeptScore> list(UUID item) {
        return sql.of("""
                        select child_id, round(given * i.score_max / s.score_max, 2) as result, remark, scored_at
                        from core.lti_score s
                        join core.lti_line_item i on i.territory_id = s.territory_id and i.id = s.line_item_id
                        where s.line_item_id = :item limit :most""")
                .with("item", item)
                .with("most", MOST)
                .list(row -> new KeptScore(
                        row.id("child_id", ChildId::new),
                        row.decimalOrNull("result"),
                        row.textOrNull("remark"),
                        row.instant("scored_at")));
    }

    /**
     * A pupil’s score.
     *
     * @param result out of what the item has for its maximum
     */
    record KeptScore(
            ChildId child,
            @Nullable BigDecimal result,
            @Nullable String remark,
            Instant at) {}
}
