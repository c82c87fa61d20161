package fr.ent.core.demo.spaces;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.text.FoldedWords;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the folders of classes and of the staff of schools. */
final class FurnishSpaces implements Furnishing {

    private static final long SEED = 20_260_907L;

    @Override
    public String witness() {
        return "core.item";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        Map<DemoContent, DemoFile> files = files(supplies, chance);
        List<DemoSpace> spaces = new ArrayList<>();
        for (SchoolClass schoolClass : town.classes()) {
            DemoSpace space = new DemoSpace("CLASS", schoolClass.id());
            space.fill(DemoFolder.OF_CLASS, town.teacher(schoolClass), files, chance);
            spaces.add(space);
            town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().equals(schoolClass))
                    .limit(3)
                    .forEach(pupil -> spaces.add(ownSpace(pupil.person(), DemoFolder.OF_PUPIL, files, chance)));
        }
        town.classes().stream()
                .map(town::teacher)
                .distinct()
                .forEach(teacher -> spaces.add(ownSpace(teacher, DemoFolder.OF_TEACHER, files, chance)));
        town.schools()
                .forEach(school -> town.classes().stream()
                        .filter(one -> one.school().equals(school))
                        .findFirst()
                        .ifPresent(first -> {
                            DemoSpace space = new DemoSpace("SCHOOL", school.id());
                            space.fill(DemoFolder.OF_SCHOOL, town.teacher(first), files, chance);
                            spaces.add(space);
                        }));
        write(supplies, spaces);
    }

    private static DemoSpace ownSpace(
            Person person, List<DemoFolder> folders, Map<DemoContent, DemoFile> files, Chance chance) {
        DemoSpace space = new DemoSpace("PERSON", person.id());
        space.fill(folders, person, files, chance);
        return space;
    }

    /** Stored once each, and nobody's. */
    private static Map<DemoContent, DemoFile> files(Supplies supplies, Chance chance) {
        Town town = supplies.town();
        Person anybody = town.teacher(town.classes().getFirst());
        Map<DemoContent, DemoFile> files = new EnumMap<>(DemoContent.class);
        List<Attachment> attachments = new ArrayList<>();
        for (DemoContent content : DemoContent.values()) {
            byte[] bytes = content.bytes();
            UUID id = chance.id();
            files.put(content, new DemoFile(id, content.mediaType(), bytes.length));
            attachments.add(new Attachment(
                    id,
                    anybody,
                    new FileContent(content.name().toLowerCase(Locale.ROOT), content.mediaType(), () -> bytes),
                    FileAudience.townHall(town)));
        }
        supplies.attach(attachments);
        String ids = array(files.values().stream().map(DemoFile::id));
        supplies.batch().execute("delete from core.file_audience where file_id = any(cast(? as uuid[]))", ids);
        supplies.batch().execute("update core.stored_file set owner_id = null where id = any(cast(? as uuid[]))", ids);
        return files;
    }

    private static void write(Supplies supplies, List<DemoSpace> spaces) {
        UUID territory = supplies.territory();
        OffsetDateTime now = supplies.now().instant().atOffset(ZoneOffset.UTC);
        supplies.insert(
                "core.space (territory_id, id, kind, person_id, class_id, school_id, used)",
                spaces,
                space -> row(
                        territory,
                        space.id(),
                        space.kind,
                        space.kind.equals("PERSON") ? space.whose : null,
                        space.kind.equals("CLASS") ? space.whose : null,
                        space.kind.equals("SCHOOL") ? space.whose : null,
                        space.used()));
        List<DemoItem> items =
                spaces.stream().flatMap(space -> space.items.stream()).toList();
        supplies.insert(
                "core.item (territory_id, id, space_id, parent_id, path, kind, name, name_key, sort_key, readers, pupils_write,"
                        + " rule_of, media_type, size, version, made_by, changed_by, changed_at)",
                items,
                item -> row(
                        territory,
                        item.id(),
                        item.space(),
                        item.path().size() == 1
                                ? null
                                : item.path().get(item.path().size() - 2),
                        array(item.path().stream()),
                        item.file() == null ? "FOLDER" : "FILE",
                        item.name(),
                        item.name().toLowerCase(Locale.ROOT),
                        (item.file() == null ? "0" : "1") + FoldedWords.of(item.name()),
                        item.readers(),
                        item.pupilsAdd(),
                        item.ruleOf(),
                        item.file() == null ? null : item.file().mediaType(),
                        item.file() == null ? null : item.file().size(),
                        item.file() == null ? null : 1,
                        item.by().id(),
                        item.by().id(),
                        item.changedBefore(now)));
        supplies.insert(
                "core.item_version (territory_id, item_id, number, file_id, size, made_by, made_at)",
                items.stream().filter(item -> item.file() != null).toList(),
                item -> row(
                        territory,
                        item.id(),
                        1,
                        item.file() == null ? null : item.file().id(),
                        item.file() == null ? null : item.file().size(),
                        item.by().id(),
                        item.changedBefore(now)));
        supplies.batch()
                .execute(
                        "update core.item set trashed_at = changed_at, trashed_by = made_by, trash_root = id where name = ?",
                        DemoFolder.THROWN_AWAY);
        FacesOfDemo.say(supplies);
    }

    static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** A content as it is stored. */
    record DemoFile(UUID id, String mediaType, int size) {}

    /** A folder or file of a space. */
    record DemoItem(
            UUID id,
            UUID space,
            List<UUID> path,
            String name,
            String readers,
            boolean pupilsAdd,
            @Nullable UUID ruleOf,
            @Nullable DemoFile file,
            Person by) {

        /** Some days ago, and never on the same one for all. */
        OffsetDateTime changedBefore(OffsetDateTime now) {
            return now.minusDays(1 + Math.floorMod(name.hashCode(), 23));
        }
    }

    /** A space with what lies in it; its id is that of the product. */
    private static final class DemoSpace {

        private final String kind;
        private final UUID whose;
        private final List<DemoItem> items = new ArrayList<>();

        DemoSpace(String kind, UUID whose) {
            this.kind = kind;
            this.whose = whose;
        }

        UUID id() {
            return UUID.nameUUIDFromBytes(("space:" + kind + ":" + whose).getBytes(StandardCharsets.UTF_8));
        }

        long used() {
            return items.stream()
                    .mapToLong(item -> item.file() == null ? 0 : item.file().size())
                    .sum();
        }

        void fill(List<DemoFolder> folders, Person by, Map<DemoContent, DemoFile> files, Chance chance) {
            DemoItem root = new DemoItem(
                    id(), id(), List.of(), "", kind.equals("CLASS") ? "PUPILS" : "STAFF", false, null, null, by);
            folders.forEach(folder -> add(folder, root, files, chance));
        }

        private void add(DemoFolder folder, DemoItem above, Map<DemoContent, DemoFile> files, Chance chance) {
            UUID id = chance.id();
            boolean ruled = !folder.readers().isEmpty();
            DemoItem item = new DemoItem(
                    id,
                    id(),
                    under(above, id),
                    folder.name(),
                    ruled ? folder.readers() : above.readers(),
                    ruled ? folder.pupilsAdd() : above.pupilsAdd(),
                    ruled ? id : above.ruleOf(),
                    null,
                    above.by());
            items.add(item);
            folder.folders().forEach(one -> add(one, item, files, chance));
            folder.files().forEach((name, content) -> {
                UUID file = chance.id();
                items.add(new DemoItem(
                        file,
                        id(),
                        under(item, file),
                        name,
                        item.readers(),
                        item.pupilsAdd(),
                        item.ruleOf(),
                        files.get(content),
                        item.by()));
            });
        }

        private static List<UUID> under(DemoItem above, UUID id) {
            return Stream.concat(above.path().stream(), Stream.of(id)).toList();
        }
    }
}
