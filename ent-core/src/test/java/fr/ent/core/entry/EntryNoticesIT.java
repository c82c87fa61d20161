package fr.ent.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Léa's entry is locked, and her teachers hear of it, but those from whom she is hidden. */
class EntryNoticesIT extends EntryScene {

    private static final String LOCKED = "core.entry-locked";

    @Test
    void areNotOfAChildWhoLivesWithOneFromWhomACourtBarsTheTeacher() throws Exception {
        ChildId rose = town.pupil("Rose", "Benali", school, schoolClass);
        PersonId mother = town.guardian("Sofia", "Benali", lea, rose);
        town.household(List.of(mother), List.of(lea, rose));
        PersonId barred = teaching(town.restrictedGuardian("Marc", "Vasseur", rose));

        lock();

        assertThat(told(LOCKED, barred)).isZero();
        assertThat(told(LOCKED, aubin)).isOne();
    }

    @Test
    void areNotForAFormerGuardianUnlessTheTieWasWrittenAgain() throws Exception {
        PersonId former = teaching(town.agent("Karim", "Petit"));
        ended(former);
        PersonId again = teaching(town.guardian("Sofia", "Benali", lea));
        ended(again);

        lock();

        assertThat(told(LOCKED, former)).isZero();
        assertThat(told(LOCKED, again)).isOne();
    }

    private void lock() throws Exception {
        askSecrets();
        read(code);
        hold("OPEN", "\"11:00\"");
        choose(lea, RIGHT).andExpect(status().isNoContent());
        for (int i = 0; i < 5; i++) {
            enter(lea, WRONG);
        }
    }

    private PersonId teaching(PersonId person) {
        town.grant(person, Role.TEACHER, ScopeType.CLASS, schoolClass.value());
        return person;
    }

    private void ended(PersonId guardian) {
        write("""
                insert into core.ended_guardianship (id, child_id, guardian_id, rank, reason, ended_by, ended_at)
                values (gen_random_uuid(), '%s', '%s', 3, 'SEPARATED', '%s', now())""".formatted(lea, guardian, aubin));
    }
}
