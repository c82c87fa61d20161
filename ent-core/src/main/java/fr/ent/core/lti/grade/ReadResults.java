package fr.ent.core.lti.grade;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what tools say of pupils' work: of a class, or of one child. */
@Component
class ReadResults {

    private static final int MOST = 200;
    private static final String SCORE =
            "i.id, i.label, i.score_max, s.child_id, round(s.given * i.score_max / s.score_max, 2) as result, s.remark,"
                    + " s.activity, s.grading, s.scored_at";

    /** The line items {@code i} that the sheet of a resource shows in a class. */
    static final String ON_SHEET = """
            from core.lti_line_item i
            join core.lti_link k on k.territory_id = i.territory_id and k.tool_id = i.tool_id and k.class_id = i.class_id
                                and (i.link_id is null or i.link_id = k.id)
            where k.resource_id = :resource and k.class_id = :class""";

    private final Sql sql;
    private final Directory directory;
    private final OwnFamilies ownFamilies;

    ReadResults(Sql sql, Directory directory, OwnFamilies ownFamilies) {
        this.sql = sql;
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /**
     * Those of a resource in a class, by pupil, and with them what the tool scores in the class without a resource: without whom the
     * viewer's own family hides.
     */
    public ClassResults read(ResourceId resource, ClassId schoolClass, Viewer viewer) {
        List<ScoredItem> items = sql.of(
                        "select i.id, i.label, i.score_max %s order by i.of_tool, i.made_at, i.id".formatted(ON_SHEET))
                .with("resource", resource)
                .with("class", schoolClass)
                .list(row -> new ScoredItem(row.uuid("id"), row.text("label"), row.decimal("score_max")));
        Map<ChildId, List<PupilScore>> scores = sql.of("""
                        select %s
                        from core.lti_score s
                        join (select i.* %s) i on i.territory_id = s.territory_id and i.id = s.line_item_id""".formatted(SCORE, ON_SHEET))
                .with("resource", resource)
                .with("class", schoolClass)
                .groups(row -> row.id("child_id", ChildId::new), ReadResults::score);
        OwnFamily own = ownFamilies.find(viewer);
        return new ClassResults(
                items,
                directory.listPupils(schoolClass).stream()
                        .filter(pupil -> !own.hides(pupil.id()))
                        .map(pupil -> result(pupil, scores.getOrDefault(pupil.id(), List.of())))
                        .toList(),
                isShut(resource));
    }

    private boolean isShut(ResourceId resource) {
        return sql.of("""
                        select exists (select from core.lti_resource l
                                       join core.lti_tool t on t.territory_id = l.territory_id and t.id = l.tool_id
                                       where l.resource_id = :resource and not t.enabled) as shut""").with("resource", resource).get(row -> row.flag("shut"));
    }

    /** Those of one child, the latest first: of its class of today, whose leaders see them too, and of no tool that is shut. */
    public List<ChildResult> read(ChildId child) {
        return sql.of("""
                        select %s, coalesce(r.title, i.label) as title, t.name as tool
                        from core.lti_score s
                        join core.pupil p on p.territory_id = s.territory_id and p.id = s.child_id and p.left_on is null
                        join core.lti_line_item i
                             on i.territory_id = s.territory_id and i.id = s.line_item_id and i.class_id = p.class_id
                        join core.lti_tool t on t.territory_id = i.territory_id and t.id = i.tool_id and t.enabled
                        left join core.lti_link k on k.territory_id = i.territory_id and k.id = i.link_id
                        left join core.resource r on r.territory_id = k.territory_id and r.id = k.resource_id
                        where s.child_id = :child
                          and (k.id is not null
                               or exists (select from core.lti_link o
                                          where o.territory_id = i.territory_id and o.tool_id = i.tool_id
                                            and o.class_id = i.class_id))
                        order by s.scored_at desc, i.id limit :most""".formatted(SCORE))
                .with("child", child)
                .with("most", MOST)
                .list(row -> new ChildResult(
                        row.text("title"), row.text("tool"), row.text("label"), row.decimal("score_max"), score(row)));
    }

    private static PupilResult result(ChildView pupil, List<PupilScore> scores) {
        return new PupilResult(pupil.id(), pupil.givenName(), pupil.familyName(), scores);
    }

    private static PupilScore score(Row row) {
        return new PupilScore(
                row.uuid("id"),
                row.decimalOrNull("result"),
                row.textOrNull("remark"),
                row.choice("activity", ActivityProgress.class),
                row.choice("grading", GradingProgress.class),
                row.instant("scored_at"));
    }

    /**
     * The results of a class.
     *
     * @param shut whether the tool is: its results are for those who lead the class alone then
     */
    record ClassResults(List<ScoredItem> items, List<PupilResult> pupils, boolean shut) {

        ClassResults {
            items = List.copyOf(items);
            pupils = List.copyOf(pupils);
        }
    }

    /** Something that is scored, out of how much. */
    record ScoredItem(UUID id, String label, BigDecimal max) {}

    /** A pupil with the scores that there are. */
    record PupilResult(ChildId id, String givenName, String familyName, List<PupilScore> scores) {

        PupilResult {
            scores = List.copyOf(scores);
        }
    }

    /**
     * A score.
     *
     * @param result out of the item's maximum; none where nothing is marked yet
     */
    record PupilScore(
            UUID itemId,
            @Nullable BigDecimal result,
            @Nullable String remark,
            ActivityProgress activity,
            GradingProgress grading,
            Instant at) {}

    /**
     * A score of the own child.
     *
     * @param title of the resource
     * @param max out of how much
     */
    record ChildResult(String title, String tool, String label, BigDecimal max, PupilScore score) {}
}
