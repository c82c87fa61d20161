package fr.ent.core.onboarding.batch;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.leaving.ImportedLeavings;
import fr.ent.core.leaving.ImportedLeavings.FoundPupils;
import fr.ent.core.leaving.ImportedMoves;
import fr.ent.core.leaving.LeavingEnds;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pupils whom an import finds missing or finds again, what ends for them, and what they didn't get back. */
@Component
class ImportLeavings {

    private static final int SHOWN = 500;

    private final ImportedLeavings leavings;
    private final ImportedMoves moves;
    private final Directory directory;
    private final BulkRows rows;
    private final Sql sql;

    ImportLeavings(ImportedLeavings leavings, ImportedMoves moves, Directory directory, BulkRows rows, Sql sql) {
        this.leavings = leavings;
        this.moves = moves;
        this.directory = directory;
        this.rows = rows;
        this.sql = sql;
    }

    LocalDate today() {
        return leavings.today();
    }

    void apply(UUID batch) {
        Set<ChildId> moved = moves.list(batch);
        FoundPupils found = leavings.welcomeBack(batch, moved);
        leavings.note(batch);
        keep(batch, both(found.lost(), moves.follow(batch)));
        leavings.tell(found, moved);
    }

    void undo(UUID batch) {
        rows.delete("import_loss", batch);
        leavings.forgetAtOtherSchools(moves.list(batch));
        keep(batch, both(leavings.undo(batch), moves.undo(batch)));
    }

    private static List<LostDay> both(List<LostDay> left, List<LostDay> moved) {
        return Stream.concat(left.stream(), moved.stream()).toList();
    }

    void forget(UUID batch) {
        rows.delete("import_loss", batch);
        leavings.forget(batch);
    }

    private void keep(UUID batch, List<LostDay> lost) {
        if (lost.isEmpty()) {
            return;
        }
        Map<PersonId, PersonName> names = directory.names(
                lost.stream().map(day -> day.child().asPerson()).distinct().toList());
        List<LostDayView> shown = lost.stream()
                .map(day -> new LostDayView(
                        day.child(), name(names.get(day.child().asPerson())), day.day(), day.activity(), day.reason()))
                .sorted(Comparator.comparing(LostDayView::subject)
                        .thenComparing(day -> day.childId().toString())
                        .thenComparing(LostDayView::date))
                .toList();
        rows.insert(
                "import_loss",
                batch,
                "seq int, content jsonb",
                IntStream.range(0, shown.size())
                        .<Map<String, @Nullable Object>>mapToObj(seq -> Map.of("seq", seq, "content", shown.get(seq)))
                        .toList());
    }

    private static String name(@Nullable PersonName name) {
        return name == null ? "" : name.givenName() + " " + name.familyName();
    }

    /** The first 500, by child and day. */
    List<LostDayView> lost(UUID batch) {
        return sql.of("select content from core.import_loss where batch_id = :batch order by seq limit " + SHOWN)
                .with("batch", batch)
                .list(row -> row.json("content", LostDayView.class));
    }

    int countLost(UUID batch) {
        return sql.of("select count(*) from core.import_loss where batch_id = :batch")
                .with("batch", batch)
                .count();
    }

    LeavingSummary summary(UUID batch) {
        Map<ChildId, LocalDate> days = leavings.firstDaysAway(batch);
        return new LeavingSummary(
                days.size(),
                days.values().stream().min(Comparator.naturalOrder()).orElse(null),
                sum(leavings.ends(days)),
                sum(moves.count(batch)),
                moves.list(batch).size(),
                leavings.countGone(batch),
                awaiting(batch));
    }

    private static LeavingEnds sum(Map<ChildId, LeavingEnds> ends) {
        return ends.values().stream().reduce(LeavingEnds.NONE, LeavingEnds::plus);
    }

    /** By class and name; none once the preview is applied, nor of an import without a file of pupils. */
    private List<LeavingSummary.AwaitingPupil> awaiting(UUID batch) {
        return sql.of("""
                        select p.id, n.given_name || ' ' || n.family_name as subject, k.name as class_name
                        from core.import_batch b
                        join core.pupil p on p.territory_id = b.territory_id and p.school_id = b.school_id and p.awaits_file
                        join core.person n on n.territory_id = p.territory_id and n.id = p.id
                        join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
                        where b.id = :batch and b.state = 'PREVIEWED' and jsonb_exists(b.files, 'pupils')
                          and p.left_on is null
                          and not exists (select from core.import_change c
                                          where c.territory_id = b.territory_id and c.batch_id = b.id
                                            and c.entity = 'PUPIL' and c.row_id = p.id)
                        order by k.name, n.family_key, n.given_key, p.id""")
                .with("batch", batch)
                .list(row -> new LeavingSummary.AwaitingPupil(
                        row.id("id", ChildId::new), row.text("subject"), row.text("class_name")));
    }

    /** Counts what ends for each of these pupils, as far as they are about to leave. */
    Map<ChildId, LeavingEnds> ends(UUID batch, List<ChildId> children) {
        Map<ChildId, LeavingEnds> all = new HashMap<>();
        if (!children.isEmpty()) {
            Map<ChildId, LocalDate> days = new HashMap<>(leavings.firstDaysAway(batch));
            days.keySet().retainAll(children);
            days.keySet().forEach(child -> all.put(child, LeavingEnds.NONE));
            all.putAll(leavings.ends(days));
        }
        return all;
    }

    /** Counts what ends for pupils whom a preview takes to another school; none of those for whom nothing would. */
    Map<ChildId, LeavingEnds> endsOfMovers(UUID batch) {
        return moves.count(batch);
    }
}
