package fr.ent.core.onboarding.diff;

import fr.ent.core.NewId;
import fr.ent.core.SchoolId;
import fr.ent.core.onboarding.diff.Register.GuardianLink;
import fr.ent.core.onboarding.diff.Register.HouseholdMembership;
import fr.ent.core.onboarding.diff.Register.KnownClass;
import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.diff.Register.SchoolRight;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeReader;
import fr.ent.core.onboarding.onde.OndeReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/** A directory and files that a test writes down in a few words. */
final class Case {

    static final LocalDate LEAVES_ON = LocalDate.of(2026, 12, 1);

    private static final String PUPILS = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\n";
    private static final String GUARDIANS = "Civilité Responsable;Nom usage responsable;Nom responsable;"
            + "Prénom responsable;Adresse responsable;CP responsable;Courriel;Téléphone portable"
            + ";Nom d'usage enfant;Nom de famille enfant;Prénom enfant;Classes enfants".repeat(3) + "\n";
    private static final String TEACHERS = "Civilité;Nom usage;Nom;Prénom;Courriel;Directeur;Classe\n";

    final SchoolId school = SchoolId.next();
    private final List<KnownPerson> pupils = new ArrayList<>();
    private final List<KnownPerson> adults = new ArrayList<>();
    private final List<GuardianLink> links = new ArrayList<>();
    private final List<SchoolRight> rights = new ArrayList<>();
    private final List<KnownClass> classes = new ArrayList<>();
    private final List<HouseholdMembership> memberships = new ArrayList<>();
    private final Map<UUID, String> classNames = new HashMap<>();
    private final Map<OndeFile, OndeReading.UsableLines> files = new EnumMap<>(OndeFile.class);
    private final Map<String, Optional<UUID>> answers = new HashMap<>();

    UUID schoolClass(String name) {
        UUID id = NewId.next();
        classes.add(new KnownClass(id, 0, name, "", null));
        classNames.put(id, name);
        return id;
    }

    UUID closedClass(String name) {
        UUID id = NewId.next();
        classes.add(new KnownClass(id, 4, name, "", "2026-07-04"));
        classNames.put(id, name);
        return id;
    }

    UUID pupil(String family, String given, String birth, String ine, UUID schoolClass) {
        return pupil(family, given, birth, ine, schoolClass, school);
    }

    /** A pupil of another school of the territory. */
    UUID pupilElsewhere(String family, String given, String birth, String className) {
        UUID id = NewId.next();
        classNames.put(id, className);
        return pupil(family, given, birth, "", id, SchoolId.next());
    }

    private UUID pupil(String family, String given, String birth, String ine, UUID schoolClass, SchoolId where) {
        Map<String, @Nullable String> values = empty();
        values.put("family_name", family);
        values.put("given_name", given);
        values.put("birth_date", birth);
        values.put("ine", ine.isEmpty() ? null : ine);
        values.put("school_id", where.toString());
        values.put("class_id", schoolClass.toString());
        UUID id = NewId.next();
        pupils.add(new KnownPerson(id, 3, 2, values));
        return id;
    }

    UUID adult(String family, String given, String street, String email) {
        Map<String, @Nullable String> values = empty();
        values.put("family_name", family);
        values.put("given_name", given);
        values.put("street", street);
        values.put("email", email);
        UUID id = NewId.next();
        adults.add(new KnownPerson(id, 0, 0, values));
        return id;
    }

    private static Map<String, @Nullable String> empty() {
        Map<String, @Nullable String> values = new HashMap<>();
        RegisterColumns.PERSON.forEach(column -> values.put(column, ""));
        RegisterColumns.PUPIL.forEach(column -> values.put(column, ""));
        values.put("left_on", null);
        return values;
    }

    UUID guardian(UUID adult, UUID child, Boolean restricted) {
        UUID id = NewId.next();
        links.add(new GuardianLink(id, 0, child, adult, 1, restricted));
        return id;
    }

    void household(List<UUID> adults, List<UUID> children) {
        UUID household = NewId.next();
        adults.forEach(adult -> memberships.add(new HouseholdMembership(household, adult, true)));
        children.forEach(child -> memberships.add(new HouseholdMembership(household, child, false)));
    }

    UUID teaches(UUID adult, UUID schoolClass) {
        UUID id = NewId.next();
        rights.add(new SchoolRight(id, 0, adult, "TEACHER", "CLASS", schoolClass, false));
        return id;
    }

    /** @param lines family; usual; given; birth; sex; INE; class */
    Case pupils(String... lines) {
        return file(OndeFile.PUPILS, PUPILS, lines);
    }

    /** @param lines title; usual; family; given; street; postcode; e-mail; phone; then usual; family; given; class of each child */
    Case guardians(String... lines) {
        return file(OndeFile.GUARDIANS, GUARDIANS, lines);
    }

    /** @param lines title; usual; family; given; e-mail; head; class */
    Case teachers(String... lines) {
        return file(OndeFile.TEACHERS, TEACHERS, lines);
    }

    private Case file(OndeFile file, String header, String... lines) {
        byte[] text = (header + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        files.put(file, (OndeReading.UsableLines)
                new OndeReader(LocalDate.of(2026, 9, 1)).read(file, new ByteArrayResource(text)));
        return this;
    }

    Case answer(Question question, @Nullable UUID candidate) {
        answers.put(question.id(), Optional.ofNullable(candidate));
        return this;
    }

    Plan compare() {
        Register register = new Register(
                school,
                NewId.next(),
                LEAVES_ON,
                pupils,
                adults,
                links,
                List.of(),
                rights,
                classes,
                memberships,
                classNames);
        return Comparison.of(register, files, new Decisions(answers));
    }

    /** One text per change: {@code ADDED PUPIL Zoé DUPRÉ}. */
    static List<String> changes(Plan plan, ChangedEntity... entities) {
        return plan.changes().stream()
                .filter(change -> List.of(entities).contains(change.entity()))
                .map(change -> change.kind() + " " + change.subject())
                .toList();
    }
}
