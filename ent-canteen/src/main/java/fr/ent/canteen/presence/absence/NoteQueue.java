package fr.ent.canteen.presence.absence;

import fr.ent.canteen.families.OwnFamily;
import fr.ent.canteen.presence.absence.WaitingNote.BookedDay;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The notes that wait for an agent, with the days they would excuse: five statements, however many notes. */
@Component
class NoteQueue {

    private final AbsenceNotes notes;
    private final Directory directory;
    private final Files files;
    private final Sql sql;

    NoteQueue(AbsenceNotes notes, Directory directory, Files files, Sql sql) {
        this.notes = notes;
        this.directory = directory;
        this.files = files;
        this.sql = sql;
    }

    /** A child who has left has no line. */
    List<WaitingNote> list(OwnFamily own) {
        List<AbsenceNote> waiting = notes.waiting();
        NoteFacts known = new NoteFacts(
                directory
                        .listChildren(waiting.stream()
                                .map(AbsenceNote::child)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity())),
                directory.names(waiting.stream()
                        .map(note -> note.sending().by())
                        .distinct()
                        .toList()),
                files
                        .list(waiting.stream()
                                .flatMap(note -> note.files().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FileView::id, Function.identity())),
                booked(waiting.stream().map(AbsenceNote::id).toList()),
                own);
        return waiting.stream().flatMap(known::line).toList();
    }

    private Map<UUID, List<BookedDay>> booked(Collection<UUID> ids) {
        return sql
                .of("""
                        select n.id, b.day, a.name
                        from canteen.absence_note n
                        join canteen.booking b on b.territory_id = n.territory_id and b.child_id = n.child_id
                             and b.day between n.first_day and n.last_day and b.status = 'BOOKED'
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where n.id = any(:ids)
                        order by b.day, a.name""")
                .uuids("ids", ids)
                .list(row -> Map.entry(row.uuid("id"), new BookedDay(row.day("day"), row.text("name"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The facts that the lines are made of. */
    private record NoteFacts(
            Map<ChildId, ChildView> children,
            Map<PersonId, PersonName> names,
            Map<FileId, FileView> files,
            Map<UUID, List<BookedDay>> booked,
            OwnFamily own) {

        Stream<WaitingNote> line(AbsenceNote note) {
            ChildView child = children.get(note.child());
            return child == null ? Stream.empty() : Stream.of(line(note, child));
        }

        private WaitingNote line(AbsenceNote note, ChildView child) {
            return new WaitingNote(
                    note.id(),
                    child,
                    note.days().from(),
                    note.days().to(),
                    note.reason(),
                    note.files().stream()
                            .flatMap(file -> Stream.ofNullable(files.get(file)))
                            .toList(),
                    Optional.ofNullable(names.get(note.sending().by()))
                            .map(PersonName::full)
                            .orElse(""),
                    note.sending().at(),
                    booked.getOrDefault(note.id(), List.of()),
                    own.has(note.child()));
        }
    }
}
