package fr.ent.core.demo.spaces;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.text.FoldedWords;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes the rows of spaces, and of what lies in them. */
final class SpaceRowsOfDemo {

    private SpaceRowsOfDemo() {}

    static void write(Supplies supplies, List<DemoSpace> spaces) {
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
                        FurnishSpaces.array(item.path().stream()),
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
}
