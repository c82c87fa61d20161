package fr.ent.gateway.security;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.Companions;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;

/** Two towns and one person for each persona. Names that others may not read start with "Zé". */
final class Scene {

    final String host = UUID.randomUUID() + ".test";
    final Town town;
    final SchoolId school;
    final SchoolId otherSchool;
    final ClassId schoolClass;
    final ChildId child;
    final HouseholdId household;
    private final Map<Persona, PersonId> people = new EnumMap<>(Persona.class);

    private final Stage stage;
    private final BlogStage blog;
    private final SpaceStage spaces;
    private @Nullable SharedChild shared;
    private String activity = "";
    private String batch = "";
    private String conversation = "";
    private String charter = "";

    Scene(TownPlanner planner, MockMvc http) {
        stage = new Stage(http, this);
        blog = new BlogStage(this);
        spaces = new SpaceStage(this);
        town = planner.found("Valmarin");
        planner.lead(host, town);
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1 Mme Aubin");
        child = town.pupil("Zébulon", "Zéphyr", school, schoolClass);
        people.put(Persona.GUARDIAN, town.guardian("Zélie", "Zéphyr", child));
        household = town.household(List.of(person(Persona.GUARDIAN)), List.of(child));
        people.put(Persona.RESTRICTED_GUARDIAN, town.restrictedGuardian("Marc", "Lunel", child));
        people.put(Persona.PUPIL, child.asPerson());
        people.put(Persona.TEACHER, town.teacher("Claude", "Aubin", schoolClass));
        people.put(Persona.HEAD, town.head("Dominique", "Baille", school));
        people.put(Persona.ANIMATOR, town.animator("Noa", "Ferrand", school));
        classmate();
        otherSchool = town.school("Les Tilleuls");
        otherSchool(otherSchool);
        people.put(Persona.AGENT, town.agent("Camille", "Roche"));
        people.put(Persona.ADMINISTRATOR, town.administrator("Sacha", "Morel"));
        people.put(
                Persona.ELECTED,
                town.holder(
                        "Alix",
                        "Perrin",
                        Role.ELECTED,
                        ScopeType.TERRITORY,
                        town.id().value()));
        people.put(
                Persona.LIBRARIAN,
                town.holder(
                        "Maïa",
                        "Colin",
                        Role.LIBRARIAN,
                        ScopeType.TERRITORY,
                        town.id().value()));
        beside(planner.companions(town));
        abroad(planner.found("Rochebrune"));
        Stage.done(stage.answer(Persona.HEAD, LibraryLifeRules.letToTown(this)));
    }

    private void classmate() {
        ChildId classmate = town.pupil("Inès", "Colin", school, schoolClass);
        PersonId guardian = town.guardian("Léon", "Colin", classmate);
        town.household(List.of(guardian), List.of(classmate));
        people.put(Persona.GUARDIAN_OF_CLASSMATE, guardian);
    }

    private void otherSchool(SchoolId other) {
        ClassId otherClass = town.schoolClass(other, "CM2");
        ChildId pupil = town.pupil("Tom", "Girard", other, otherClass);
        PersonId guardian = town.guardian("Ana", "Girard", pupil);
        town.household(List.of(guardian), List.of(pupil));
        people.put(Persona.GUARDIAN_AT_OTHER_SCHOOL, guardian);
        people.put(Persona.PUPIL_AT_OTHER_SCHOOL, pupil.asPerson());
        people.put(Persona.TEACHER_AT_OTHER_SCHOOL, town.teacher("Robin", "Leroy", otherClass));
        people.put(Persona.HEAD_OF_OTHER_SCHOOL, town.head("Max", "Henry", other));
        people.put(Persona.ANIMATOR_AT_OTHER_SCHOOL, town.animator("Lou", "Masson", other));
    }

    private void beside(Companions companions) {
        people.put(Persona.ATSEM, companions.atsem("Fanny", "Diop", schoolClass));
        people.put(Persona.AESH, companions.of(Role.AESH, "Julie", "Mercier", school, child));
        people.put(Persona.RASED, companions.of(Role.RASED, "Odile", "Renard", school, child));
        ChildId other = town.pupil("Noé", "Vidal", otherSchool, town.schoolClass(otherSchool, "CM1"));
        people.put(Persona.AESH_AT_OTHER_SCHOOL, companions.of(Role.AESH, "Lise", "Vasseur", otherSchool, other));
    }

    private void abroad(Town foreign) {
        SchoolId foreignSchool = foreign.school("Le Bourg");
        ClassId foreignClass = foreign.schoolClass(foreignSchool, "CP");
        ChildId pupil = foreign.pupil("Eva", "Faure", foreignSchool, foreignClass);
        PersonId guardian = foreign.guardian("Ugo", "Faure", pupil);
        foreign.household(List.of(guardian), List.of(pupil));
        register(foreign, Persona.FOREIGN_GUARDIAN, guardian);
        register(foreign, Persona.FOREIGN_TEACHER, foreign.teacher("Jo", "Blanc", foreignClass));
        register(foreign, Persona.FOREIGN_HEAD, foreign.head("Mo", "Guerin", foreignSchool));
        register(foreign, Persona.FOREIGN_AGENT, foreign.agent("Kim", "Boyer"));
        register(foreign, Persona.FOREIGN_ADMINISTRATOR, foreign.administrator("Sam", "Gautier"));
        people.forEach((persona, person) -> {
            if (!persona.name().startsWith("FOREIGN")) {
                town.account(person);
            }
        });
    }

    private void register(Town foreign, Persona persona, PersonId person) {
        foreign.account(person);
        people.put(persona, person);
    }

    Stage stage() {
        return stage;
    }

    BlogStage blog() {
        return blog;
    }

    SpaceStage spaces() {
        return spaces;
    }

    /** A canteen with a tariff. */
    String activity() {
        if (activity.isEmpty()) {
            activity = stage.activity();
            stage.tariff(activity);
        }
        return activity;
    }

    /** Zébulon's guardian and his teacher talk. */
    String conversation() {
        if (conversation.isEmpty()) {
            conversation = stage.conversation();
        }
        return conversation;
    }

    /** An import that was previewed. */
    String batch() {
        if (batch.isEmpty()) {
            batch = stage.batch();
        }
        return batch;
    }

    /** In force at Zébulon's school. */
    String charter() {
        if (charter.isEmpty()) {
            charter = stage.idOf(Stage.done(stage.answer(Persona.HEAD, CharterRules.charter(this, "2026-11-24"))));
        }
        return charter;
    }

    /** Zébulon's classmate of two homes. */
    SharedChild sharedChild() {
        if (shared == null) {
            shared = SharedChild.in(this);
        }
        return shared;
    }

    PersonId person(Persona persona) {
        PersonId person = people.get(persona);
        if (person == null) {
            throw new IllegalArgumentException(persona + " isn't a person");
        }
        return person;
    }

    /** The account's subject; the account of nobody has one that is tied to nobody. */
    String subject(Persona persona) {
        return persona == Persona.ACCOUNT_OF_NOBODY
                ? "3f0d6a52-0000-4000-8000-000000000000"
                : person(persona).toString();
    }
}
