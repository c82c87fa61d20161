package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.onboarding.onde.OndeLine;
import fr.ent.core.person.NameKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * The class of a pupil's line, made if need be; nothing while it is asked which of several is meant.
     *
     * @param current the pupil's class until now
     */
    Optional<UUID> of(OndeLine line, Optional<UUID> current) {
        String name = line.value(OndeField.CLASS_NAME);
        String number = line.value(OndeField.CLASS_NUMBER);
        Optional<UUID> exact =
                Optional.ofNullable(byNumber.get(number)).or(() -> Optional.ofNullable(byName.get(NameKey.of(name))));
        List<UUID> divided = exact.isPresent() ? List.of() : divided(name);
        if (divided.size() > 1) {
            Optional<UUID> chosen = current.filter(divided::contains).or(() -> choose(line, 1, name, number, divided));
            chosen.ifPresent(unseen::remove);
            return chosen;
        }
        UUID found = exact.orElseGet(() -> make(line, name, number));
        Register.KnownClass known = unseen.remove(found);
        if (known != null) {
            compare(known, name, number, line.number());
        }
        return Optional.of(found);
    }

    /** The classes into which one of this name is divided: CP A and CP B for CP. */
    private List<UUID> divided(String name) {
        return register.classes().stream()
                .filter(Register.KnownClass::isOpen)
                .filter(known -> ClassLabel.isPartOf(known.name(), name))
                .map(Register.KnownClass::id)
                .toList();
    }

    private Optional<UUID> choose(OndeLine line, int column, String name, String number, List<UUID> classes) {
        Question question = Question.about(
                line.file(),
                line.number(),
                column,
                Question.QuestionReason.SEVERAL_CLASSES,
                line.value(OndeField.GIVEN_NAME) + " " + line.value(OndeField.FAMILY_NAME) + " → " + name,
                classes.stream()
                        .map(each -> new Question.Candidate(each, name(each), "", "", ""))
                        .toList());
        return switch (draft.ask(question)) {
            case Decisions.Decision.Open() -> Optional.empty();
            case Decisions.Decision.Chosen(UUID chosen) -> Optional.of(chosen);
            case Decisions.Decision.NoneOfThem() -> Optional.of(make(line, name, number));
        };
    }

    /** The classes that a teacher's cell names: one, or several separated by commas. Those asked about are left out. */
    List<UUID> named(OndeLine line) {
        String cell = line.value(OndeField.CLASS_NAME);
        if (cell.isEmpty()) {
            return List.of();
        }
        UUID whole = byName.get(NameKey.of(cell));
        if (whole != null) {
            return List.of(opened(whole, line));
        }
        List<UUID> classes = new ArrayList<>();
        String[] names = cell.split("[,/|]", -1);
        for (int i = 0; i < names.length; i++) {
            if (!NameKey.of(names[i]).isEmpty()) {
                find(line, i + 1, names[i].strip()).ifPresent(classes::add);
            }
        }
        return classes;
    }

    /** A class that was closed is open again once a file names it. */
    private UUID opened(UUID id, OndeLine line) {
        if (isClosed(id)) {
            Register.KnownClass known = Objects.requireNonNull(unseen.remove(id));
            compare(known, known.name(), known.number(), line.number());
        }
        return id;
    }

    private boolean isClosed(UUID id) {
        Register.KnownClass known = unseen.get(id);
        return known != null && !known.isOpen();
    }

    private Optional<UUID> find(OndeLine line, int column, String name) {
        UUID exact = byName.get(NameKey.of(name));
        if (exact != null) {
            return Optional.of(opened(exact, line));
        }
        List<UUID> near = byName.entrySet().stream()
                .filter(entry -> ClassLabel.oneShortensTheOther(entry.getKey(), NameKey.of(name)))
                .map(Map.Entry::getValue)
                .filter(id -> !isClosed(id))
                .distinct()
                .toList();
        return switch (near.size()) {
            case 0 -> Optional.of(make(line, name, ""));
            case 1 -> Optional.of(near.getFirst());
            default -> choose(line, column, name, "", near);
        };
    }

    String name(UUID schoolClass) {
        return names.getOrDefault(schoolClass, "");
    }

    /** The id stays the same when the line is compared again, so that an answer can name the class. */
    private UUID make(OndeLine line, String name, String number) {
        UUID id = UUID.nameUUIDFromBytes((line.id() + " " + NameKey.of(name)).getBytes(StandardCharsets.UTF_8));
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
        draft.add(Change.added(ChangedEntity.CLASS, id, line.number(), name, after));
        return id;
    }

    private void compare(Register.KnownClass known, String name, String number, int line) {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("name", known.name());
        values.put("external_id", known.number().isEmpty() ? null : known.number());
        values.put("closed_on", known.closedOn());
        Difference difference = new Difference(values).set("closed_on", null);
        if (!byName.containsKey(NameKey.of(name))) {
            byName.put(NameKey.of(name), known.id());
            names.put(known.id(), name);
            difference.set("name", name);
        }
        if (!number.isEmpty()) {
            byNumber.put(number, known.id());
            difference.set("external_id", number);
        }
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
