package fr.ent.core.onboarding.diff;

import fr.ent.core.NewId;
import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.diff.Register.SchoolRight;
import fr.ent.core.onboarding.onde.OndeField;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeLine;
import fr.ent.core.onboarding.onde.OndeReading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the teachers' file of a school with those who teach there and lead it. */
final class Teachers {

    private final Register register;
    private final Draft draft;
    private final Adults adults;
    private final Classes classes;
    private final Set<UUID> staff;
    private final Set<SchoolRight> kept = new HashSet<>();
    private final Set<List<Object>> granted = new HashSet<>();

    Teachers(Register register, Draft draft, Adults adults, Classes classes) {
        this.register = register;
        this.draft = draft;
        this.adults = adults;
        this.classes = classes;
        this.staff = register.rights().stream().map(SchoolRight::person).collect(Collectors.toSet());
    }

    void compare(OndeReading.UsableLines file) {
        adults.gather(file.lines(), (known, line) -> false).forEach(this::compare);
        if (draft.isWhole(OndeFile.TEACHERS) && draft.open(OndeFile.TEACHERS).isEmpty()) {
            noticeDepartures();
        }
    }

    private void compare(Adult teacher) {
        Optional<KnownPerson> person = adults.identify(teacher, known -> staff.contains(known.id()));
        UUID id = adults.record(teacher, person, ChangedEntity.TEACHER);
        for (OndeLine line : teacher.lines()) {
            int open = draft.open(OndeFile.TEACHERS).size();
            List<UUID> taught = classes.named(line);
            boolean undecided = draft.open(OndeFile.TEACHERS).size() > open;
            taught.forEach(schoolClass -> grant(id, "TEACHER", "CLASS", schoolClass, line));
            if (taught.isEmpty() && !undecided) {
                grant(id, "TEACHER", "SCHOOL", register.school().value(), line);
            }
            if (line.value(OndeField.HEADS_SCHOOL).equals("true")) {
                grant(id, "HEAD", "SCHOOL", register.school().value(), line);
            }
        }
    }

    private void grant(UUID person, String role, String scopeType, UUID scope, OndeLine line) {
        if (!granted.add(List.of(person, role, scope))) {
            return;
        }
        Optional<SchoolRight> held = register.rights().stream()
                .filter(right -> right.person().equals(person)
                        && right.role().equals(role)
                        && right.scopeId().equals(scope))
                .findFirst();
        if (held.isPresent()) {
            kept.add(held.get());
            draft.confirm(ChangedEntity.RIGHT);
            return;
        }
        String subject = line.value(OndeField.GIVEN_NAME) + " " + line.value(OndeField.FAMILY_NAME) + " → "
                + (scopeType.equals("CLASS") ? classes.name(scope) : role);
        draft.add(Change.added(
                ChangedEntity.RIGHT, NewId.next(), line.number(), subject, columns(person, role, scopeType, scope)));
    }

    private void noticeDepartures() {
        Map<UUID, String> names =
                register.adults().stream().collect(Collectors.toMap(KnownPerson::id, KnownPerson::name));
        register.rights().stream()
                .filter(right -> !kept.contains(right) && !right.passing())
                .forEach(right -> {
                    String place = right.scopeType().equals("CLASS") ? classes.name(right.scopeId()) : right.role();
                    draft.add(Change.gone(
                            ChangedEntity.RIGHT,
                            right.id(),
                            right.version(),
                            names.getOrDefault(right.person(), "") + " → " + place,
                            columns(right.person(), right.role(), right.scopeType(), right.scopeId())));
                });
    }

    private static Map<String, @Nullable String> columns(UUID person, String role, String scopeType, UUID scope) {
        Map<String, @Nullable String> columns = new LinkedHashMap<>();
        columns.put("person_id", person.toString());
        columns.put("role", role);
        columns.put("scope_type", scopeType);
        columns.put("scope_id", scope.toString());
        return columns;
    }
}
