package fr.ent.gateway.franceconnect;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.person.Pivot;
import fr.ent.core.testing.Town;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.infra.services.quotient.SimulatedFamily;
import fr.ent.infra.services.quotient.SimulatedPerson;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mother whom the town hall, FranceConnect and CAF know. */
record Parent(String username, PersonId person, HouseholdId household) {

    static Parent in(Town town, JdbcClient jdbc) {
        String username = "citizen-" + UUID.randomUUID();
        String family = "DUBOIS" + username.replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
        SchoolId school = town.school("Jean-Macé");
        ChildId child = town.pupil("Tom", family, school, town.schoolClass(school, "CE1"));
        PersonId person = town.guardian("Angela", family, child);
        town.run(() -> jdbc.sql("""
                        update core.person set birth_date = date '1962-08-24', birth_place = '75107',
                               birth_country = '99100', sex = 'F' where id = :id""").param("id", person.value()).update());
        RealmUsers.createCitizen(
                username,
                new Pivot("Angela Claire Louise", family, LocalDate.of(1962, 8, 24), "female", "75107", "99100"));
        AskingTown.know(
                family,
                new SimulatedFamily(
                        "MSA",
                        OptionalInt.of(150),
                        YearMonth.of(2026, 11),
                        List.of(new SimulatedPerson(family, "ANGELA CLAIRE LOUISE", "1962-08-24", "F")),
                        List.of(new SimulatedPerson(family, "TOM", "2018-03-14", "M"))));
        return new Parent(username, person, town.household(List.of(person), List.of(child)));
    }
}
