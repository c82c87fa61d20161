package fr.ent.core.demo.spaces;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A space with what lies in it; its id is that of the product. */
final class DemoSpace {

    final String kind;
    final UUID whose;
    final List<DemoItem> items = new ArrayList<>();

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
