package fr.ent.core.onboarding.diff;

import fr.ent.core.NewId;
import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.onboarding.onde.OndeLine;
import fr.ent.core.person.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The school's classes of this year: found by number or by name, otherwise made. */
final class Classes {

    private final Register register;
    private final Draft draft;
    private final Map<String, UUID> byNumber = new HashMap<>();
    private final Map<NameKey, UUID> byName = new LinkedHashMap<>();
    private final Map<UUID, String> names;
    private final Map<UUID, Register.KnownClass> unseen = new HashMap<>();

    Classes(Register register, Draft draft) {
        this.register = register;
        this.draft = draft;
        this.names = new HashMap<>(register.classNames());
        register.classes().forEach(known -> {
            byName.put(NameKey.of(known.name()), known.id());
            if (!known.number().isEmpty()) {
                byNumber.put(known.number(), known.id());
            }
            unseen.put(known.id(), known);
        });
    }

    /** The class of a pupil's line, made if need be. */
    UUID of(OndeLine line) {
        String name = line.value(OndeField.CLASS_NAME);
        String number = line.value(OndeField.CLASS_NUMBER);
        UUID found = Optional.ofNullable(byNumber.get(number))
                .or(() -> Optional.ofNullable(byName.get(NameKey.of(name))))
                .orElseGet(() -> make(name, number, line.number()));
        Register.KnownClass known = unseen.remove(found);
        if (known != null) {
            compare(known, name, number, line.number());
        }
        return found;
    }

    /** The classes that a teacher's cell names: one, or several separated by commas. */
    List<UUID> named(OndeLine line) {
        String cell = line.value(OndeField.CLASS_NAME);
        if (cell.isEmpty()) {
            return List.of();
        }
        UUID whole = byName.get(NameKey.of(cell));
        if (whole != null) {
            return List.of(whole);
        }
        List<UUID> classes = new ArrayList<>();
        for (String name : cell.split("[,/|]", -1)) {
            if (!NameKey.of(name).isEmpty()) {
                classes.add(find(name).orElseGet(() -> make(name.strip(), "", line.number())));
            }
        }
        return classes;
    }

    private Optional<UUID> find(String name) {
        UUID exact = byName.get(NameKey.of(name));
        if (exact != null) {
            return Optional.of(exact);
        }
        List<UUID> near = byName.entrySet().stream()
                .filter(entry -> ClassLabel.oneShortensTheOther(entry.getKey(), NameKey.of(name)))
                .map(Map.Entry::getValue)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    String name(UUID schoolClass) {
        return names.getOrDefault(schoolClass, "");
    }

    private UUID make(String name, String number, int line) {
        UUID id = NewId.next();
        byName.put(NameKey.of(name), id);
        names.put(id, name);
        Map<String, @Nullable String> after = new LinkedHashMap<>();
        after.put("school_id", register.school().toString());
        after.put("year_id", register.year().toString());
        after.put("name", name);
        after.put("external_id", number.isEmpty() ? null : number);
        if (!number.isEmpty()) {
            byNumber.put(number, id);
        }
        draft.add(Change.added(ChangedEntity.CLASS, id, line, name, after));
        return id;
    }

    private void compare(Register.KnownClass known, String name, String number, int line) {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("name", known.name());
        values.put("external_id", known.number().isEmpty() ? null : known.number());
        Difference difference = new Difference(values);
        if (!byName.containsKey(NameKey.of(name))) {
            byName.put(NameKey.of(name), known.id());
            difference.set("name", name);
        }
        if (!number.isEmpty()) {
            byNumber.put(number, known.id());
            difference.set("external_id", number);
        }
        names.put(known.id(), name);
        if (difference.isEmpty()) {
            draft.confirm(ChangedEntity.CLASS);
        } else {
            draft.add(new Change(
                    ChangedEntity.CLASS,
                    Change.ChangeKind.CHANGED,
                    known.id(),
                    new Change.Versions(0, known.version()),
                    line,
                    name,
                    difference.before(),
                    difference.after()));
        }
    }
}
