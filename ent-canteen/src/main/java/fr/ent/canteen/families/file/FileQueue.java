package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a school year by state, those that wait longest first. */
@Component
class FileQueue {

    static final int PAGE = 50;

    private final Sql sql;
    private final Directory directory;

    FileQueue(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    QueuePage read(int year, FamilyFileState state, @Nullable ChildId after, OwnFamily own) {
        List<QueuedFile> entries = list(year, state, after);
        List<QueuedFile> shown = entries.subList(0, Math.min(PAGE, entries.size()));
        Map<ChildId, ChildView> children =
                directory.listChildren(shown.stream().map(QueuedFile::child).toList()).stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity()));
        return new QueuePage(
                shown.stream()
                        .map(entry -> entry.line(children.get(entry.child()), own))
                        .filter(Objects::nonNull)
                        .toList(),
                entries.size() > PAGE ? shown.getLast().child() : null,
                count(year));
    }

    private List<QueuedFile> list(int year, FamilyFileState state, @Nullable ChildId after) {
        return sql.of("""
                        select f.child_id, f.sent_at, f.accepted_at is not null as known,
                               f.content #>> '{food,otherAllergies}' <> ''
                                   or jsonb_array_length(f.content #> '{food,allergies}') > 0 as allergic,
                               f.content ->> 'carePlan' is not null as planned
                        from canteen.family_file f
                        where f.year = :year and f.state = :state
                          and (cast(:after as uuid) is null
                               or (coalesce(f.sent_at, '-infinity'), f.child_id) >
                                  (select coalesce(sent_at, '-infinity'), child_id from canteen.family_file
                                   where year = :year and child_id = :after))
                        order by coalesce(f.sent_at, '-infinity'), f.child_id limit :limit""")
                .with("year", year)
                .with("state", state.name())
                .with("after", after)
                .with("limit", PAGE + 1)
                .list(row -> new QueuedFile(
                        row.id("child_id", ChildId::new),
                        row.instantOrNull("sent_at"),
                        row.flag("known"),
                        row.flag("allergic"),
                        row.flag("planned")));
    }

    private Map<FamilyFileState, Integer> count(int year) {
        return sql
                .of("select state, count(*) as files from canteen.family_file where year = :year group by state")
                .with("year", year)
                .list(row -> Map.entry(row.choice("state", FamilyFileState.class), row.whole("files")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A page of the queue; {@code next} asks for what follows. */
    record QueuePage(List<QueueLine> files, @Nullable ChildId next, Map<FamilyFileState, Integer> counts) {}

    /**
     * A file in the queue. {@code changed} means one that had been accepted before, {@code own} one of the reader's family,
     * which a colleague checks.
     */
    record QueueLine(
            ChildView child,
            @Nullable Instant signedAt,
            boolean changed,
            boolean allergic,
            boolean carePlan,
            boolean own) {}

    private record QueuedFile(
            ChildId child, @Nullable Instant signedAt, boolean known, boolean allergic, boolean planned) {
        /** None for a child who has left, or of whom the reader doesn't read. */
        @Nullable
        QueueLine line(@Nullable ChildView view, OwnFamily own) {
            return view == null || own.hides(child)
                    ? null
                    : new QueueLine(view, signedAt, known, allergic, planned, own.has(child));
        }
    }
}
