package fr.ent.core.storage;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.Files.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides whether people besides its owner may open a file. Asked at each opening, so that a right taken away counts at
 * once.
 */
@Component
class FileAudience {

    private final Sql sql;
    private final Directory directory;
    private final ObjectProvider<FurtherReaders> modules;

    FileAudience(Sql sql, Directory directory, ObjectProvider<FurtherReaders> modules) {
        this.sql = sql;
        this.directory = directory;
        this.modules = modules;
    }

    boolean includes(Viewer viewer, FileId file) {
        return isShared(viewer, file) || modules.stream().anyMatch(readers -> readers.include(viewer, file));
    }

    private boolean isShared(Viewer viewer, FileId file) {
        return sql
                .of("select kind, audience_id from core.file_audience where file_id = :file")
                .with("file", file)
                .list(row -> AudienceColumns.audience(row.text("kind"), row.uuid("audience_id")))
                .stream()
                .anyMatch(audience -> isAmong(viewer, audience));
    }

    private boolean isAmong(Viewer viewer, Audience audience) {
        return switch (audience) {
            case Audience.OfClass(ClassId id) ->
                directory.findClass(id).filter(viewer::follows).isPresent() || wasIn(viewer, id);
            case Audience.OfPupils(ClassId id) -> viewer.attends(id) || isStaffOf(viewer, id);
            case Audience.OfTeachers(ClassId id) -> isStaffOf(viewer, id);
            case Audience.OfSchool(SchoolId id) -> viewer.follows(id);
            case Audience.OfAnimators(SchoolId id) -> viewer.animates(id);
            case Audience.OfPerson(PersonId id) -> viewer.person().equals(id);
            case Audience.OfChild(ChildId id) ->
                directory.findChild(id).filter(viewer::followsAtSchool).isPresent();
            case Audience.OfTerritory(TerritoryId id) -> viewer.territory().equals(id);
            case Audience.OfTownHall(TerritoryId id) -> viewer.territory().equals(id) && viewer.servesTown();
            case Audience.OfFamily(ChildId id) -> viewer.isGuardianOf(id) || viewer.servesTown();
        };
    }

    private boolean isStaffOf(Viewer viewer, ClassId schoolClass) {
        return directory.findClass(schoolClass).filter(viewer::leads).isPresent();
    }

    /** Whether the viewer, or a child of the viewer, was in a class of a year that is over: it is read on. */
    private boolean wasIn(Viewer viewer, ClassId schoolClass) {
        List<ChildId> children = Stream.concat(
                        viewer.children().stream().map(ChildView::id),
                        Stream.of(ChildId.of(viewer.person())).filter(viewer::isPupil))
                .toList();
        return !children.isEmpty() && directory.listFormerClasses(children).contains(schoolClass);
    }

    /** A file that is gone meanwhile is nobody's to open. */
    void add(Map<Audience, ? extends Collection<FileId>> files) {
        change("""
                insert into core.file_audience (file_id, kind, audience_id)
                select shared.file, shared.kind, shared.audience
                from unnest(:files, :kinds, :audiences) as shared (file, kind, audience)
                where exists (select from core.stored_file f where f.id = shared.file)
                on conflict do nothing""", files);
    }

    void remove(Map<Audience, ? extends Collection<FileId>> files) {
        change("""
                delete from core.file_audience a
                using unnest(:files, :kinds, :audiences) as shared (file, kind, audience)
                where a.file_id = shared.file and a.kind = shared.kind and a.audience_id = shared.audience""", files);
    }

    void removeAll(Collection<FileId> files) {
        sql.of("delete from core.file_audience where file_id = any(:files)")
                .ids("files", files)
                .run();
    }

    private void change(String statement, Map<Audience, ? extends Collection<FileId>> files) {
        List<SharedFile> shared = files.entrySet().stream()
                .flatMap(one ->
                        one.getValue().stream().map(file -> new SharedFile(file, AudienceColumns.of(one.getKey()))))
                .toList();
        if (shared.isEmpty()) {
            return;
        }
        sql.of(statement)
                .ids("files", shared, SharedFile::file)
                .texts("kinds", shared, one -> one.audience().kind())
                .uuids("audiences", shared, one -> one.audience().id())
                .run();
    }

    private record SharedFile(FileId file, AudienceColumns audience) {}

    /** How an audience is kept. */
    private record AudienceColumns(String kind, UUID id) {

        static AudienceColumns of(Audience audience) {
            return switch (audience) {
                case Audience.OfClass(ClassId id) -> new AudienceColumns("CLASS", id.value());
                case Audience.OfPupils(ClassId id) -> new AudienceColumns("PUPILS", id.value());
                case Audience.OfTeachers(ClassId id) -> new AudienceColumns("TEACHERS", id.value());
                case Audience.OfSchool(SchoolId id) -> new AudienceColumns("SCHOOL", id.value());
                case Audience.OfAnimators(SchoolId id) -> new AudienceColumns("ANIMATORS", id.value());
                case Audience.OfPerson(PersonId id) -> new AudienceColumns("PERSON", id.value());
                case Audience.OfChild(ChildId id) -> new AudienceColumns("CHILD", id.value());
                case Audience.OfTerritory(TerritoryId id) -> new AudienceColumns("TERRITORY", id.value());
                case Audience.OfTownHall(TerritoryId id) -> new AudienceColumns("TOWN_HALL", id.value());
                case Audience.OfFamily(ChildId id) -> new AudienceColumns("FAMILY", id.value());
            };
        }

        static Audience audience(String kind, UUID id) {
            return switch (kind) {
                case "CLASS" -> new Audience.OfClass(new ClassId(id));
                case "PUPILS" -> new Audience.OfPupils(new ClassId(id));
                case "TEACHERS" -> new Audience.OfTeachers(new ClassId(id));
                case "SCHOOL" -> new Audience.OfSchool(new SchoolId(id));
                case "ANIMATORS" -> new Audience.OfAnimators(new SchoolId(id));
                case "PERSON" -> new Audience.OfPerson(new PersonId(id));
                case "CHILD" -> new Audience.OfChild(new ChildId(id));
                case "TERRITORY" -> new Audience.OfTerritory(new TerritoryId(id));
                case "TOWN_HALL" -> new Audience.OfTownHall(new TerritoryId(id));
                case "FAMILY" -> new Audience.OfFamily(new ChildId(id));
                default -> throw new IllegalStateException("No audience of kind " + kind);
            };
        }
    }
}
