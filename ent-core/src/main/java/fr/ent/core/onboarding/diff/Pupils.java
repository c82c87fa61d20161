package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.onde.FaultReason;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeLine;
import fr.ent.core.onboarding.onde.OndeReading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares the pupils' file of a school with the pupils of the territory. */
final class Pupils {

    private final Register register;
    private final Draft draft;
    private final Classes classes;
    private final PupilIdentity identity;
    private final Map<UUID, KnownPerson> known;
    private final Map<UUID, Child> children = new LinkedHashMap<>();
    private final Set<Object> seen = new HashSet<>();

    Pupils(Register register, Draft draft, Classes classes) {
        this.register = register;
        this.draft = draft;
        this.classes = classes;
        this.identity = new PupilIdentity(register, draft);
        this.known = register.pupils().stream().collect(Collectors.toMap(KnownPerson::id, pupil -> pupil));
        register.pupils().stream()
                .filter(pupil -> !pupil.hasLeft())
                .forEach(pupil -> children.put(pupil.id(), child(pupil)));
    }

    void compare(OndeReading.UsableLines file) {
        file.lines().forEach(this::compare);
        if (draft.isWhole(OndeFile.PUPILS)) {
            noticeDepartures();
        }
    }

    /** The pupils of the territory as they will be. */
    Map<UUID, Child> children() {
        return children;
    }

    private void compare(OndeLine line) {
        UUID id = identity.of(line);
        if (!seen.add(id) || !seen.add(signature(line))) {
            draft.leaveOut(new OndeFault(OndeFile.PUPILS, line.number(), 1, FaultReason.DUPLICATE_LINE, name(line)));
            return;
        }
        KnownPerson before = known.get(id);
        if (before == null && line.value(OndeField.CLASS_NAME).isEmpty()) {
            draft.leaveOut(new OndeFault(OndeFile.PUPILS, line.number(), 1, FaultReason.REQUIRED, "Classe"));
            return;
        }
        Optional<KnownPerson> was = Optional.ofNullable(before);
        Optional<UUID> current = was.map(pupil -> pupil.uuid("class_id"));
        Optional<UUID> found = line.value(OndeField.CLASS_NAME).isEmpty() ? current : classes.of(line, current);
        children.put(id, child(line, id, was, found.map(classes::name).orElse(line.value(OndeField.CLASS_NAME))));
        found.ifPresent(schoolClass -> compare(line, id, was, schoolClass));
    }

    private void compare(OndeLine line, UUID id, Optional<KnownPerson> was, UUID schoolClass) {
        KnownPerson before = was.orElse(null);
        Difference difference = new Difference(before == null ? Map.of() : before.values())
                .take(line.values(), Difference.PERSON)
                .take(line.values(), Difference.PUPIL)
                .set("school_id", register.school().toString())
                .set("class_id", schoolClass.toString())
                .set("left_on", null);
        if (before != null && before.isLeaving() && isTakenBack(before)) {
            difference.set("leaves_on", null).set("leaving_batch_id", null);
        }
        if (before != null && before.awaitsFile()) {
            difference.set("awaits_file", "false");
        }
        if (before != null && difference.touches("class_id")) {
            difference.show("class_name", classes.name(before.uuid("class_id")), classes.name(schoolClass));
        }
        note(line, id, was, difference);
    }

    /** Not so of a pupil who leaves by the word of a person: their own school's file still names them until then. */
    private boolean isTakenBack(KnownPerson leaving) {
        return leaving.isMissedByFile()
                || !leaving.value("school_id").equals(register.school().toString());
    }

    private void note(OndeLine line, UUID id, Optional<KnownPerson> before, Difference difference) {
        if (before.isEmpty()) {
            draft.add(Change.added(ChangedEntity.PUPIL, id, line.number(), name(line), difference.after()));
        } else if (difference.isEmpty()) {
            draft.confirm(ChangedEntity.PUPIL);
        } else {
            boolean moves = difference.touches("class_id") || difference.touches("school_id");
            draft.add(new Change(
                    ChangedEntity.PUPIL,
                    moves ? Change.ChangeKind.MOVED : Change.ChangeKind.CHANGED,
                    id,
                    before.get().versions(),
                    line.number(),
                    name(line),
                    difference.before(),
                    difference.after()));
        }
    }

    /**
     * A pupil whom the file no longer names is about to leave, unless an open question may be about them. A pupil whom no
     * file has named yet, since the counter wrote them down, isn't missing; nor one who comes to another school of the town by
     * hand, or with the next year, of which the file may speak already.
     */
    private void noticeDepartures() {
        Set<UUID> asked = draft.open(OndeFile.PUPILS).stream()
                .flatMap(question -> question.candidates().stream())
                .map(Question.Candidate::id)
                .collect(Collectors.toSet());
        String school = register.school().toString();
        register.pupils().stream()
                .filter(pupil -> !pupil.hasLeft()
                        && !pupil.awaitsFile()
                        && !pupil.changesSchool()
                        && pupil.value("school_id").equals(school))
                .filter(pupil -> !seen.contains(pupil.id()) && !asked.contains(pupil.id()))
                .forEach(this::leave);
    }

    private void leave(KnownPerson pupil) {
        children.remove(pupil.id());
        if (pupil.isLeaving()) {
            draft.confirm(ChangedEntity.PUPIL);
            return;
        }
        Difference difference = new Difference(pupil.values())
                .set("leaves_on", register.leavesOn().toString());
        draft.add(new Change(
                ChangedEntity.PUPIL,
                Change.ChangeKind.LEFT,
                pupil.id(),
                pupil.versions(),
                0,
                pupil.name(),
                difference.before(),
                difference.after()));
    }

    private Child child(KnownPerson pupil) {
        return new Child(
                pupil.id(),
                pupil.value("family_name"),
                pupil.value("usual_name"),
                pupil.value("given_name"),
                pupil.value("birth_date"),
                classes.name(pupil.uuid("class_id")),
                pupil.value("school_id"),
                pupil.value("street"));
    }

    private Child child(OndeLine line, UUID id, Optional<KnownPerson> before, String className) {
        return new Child(
                id,
                line.value(OndeField.FAMILY_NAME),
                line.values().getOrDefault(OndeField.USUAL_NAME, value(before, "usual_name")),
                line.value(OndeField.GIVEN_NAME),
                line.value(OndeField.BIRTH_DATE),
                className,
                register.school().toString(),
                line.values().getOrDefault(OndeField.STREET, value(before, "street")));
    }

    private static String value(Optional<KnownPerson> known, String column) {
        return known.map(pupil -> pupil.value(column)).orElse("");
    }

    private static String name(OndeLine line) {
        return line.value(OndeField.GIVEN_NAME) + " " + line.value(OndeField.FAMILY_NAME);
    }

    /** The likeness of two lines about the same child. */
    private static Object signature(OndeLine line) {
        return Map.of(
                "name", FullName.of(line.value(OndeField.FAMILY_NAME), line.value(OndeField.GIVEN_NAME)),
                "birth", line.value(OndeField.BIRTH_DATE),
                "ine", line.value(OndeField.INE));
    }
}
