package fr.ent.core.account.guardian;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.signin.GuardianIdentity;
import fr.ent.core.signin.GuardianOutcome;
import fr.ent.core.signin.GuardianSignIns;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pupil of a town, and somebody whom ÉduConnect says to be a guardian. */
@IntegrationTest
abstract class GuardianScene {

    static final String INE = "0990000001B";

    @Autowired
    GuardianSignIns signIns;

    @Autowired
    Viewers viewers;

    @Autowired
    TownPlanner planner;

    @Autowired
    JdbcClient jdbc;

    final String subject = UUID.randomUUID().toString();
    Town town;
    SchoolId school;
    ClassId ce1;
    ChildId lea;

    @BeforeEach
    void found() {
        town = planner.found("Montbrun");
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        lea = pupil("Léa", "Benali", INE);
    }

    /** Sofia Benali, with children of the school. */
    GuardianOutcome come(String... children) {
        return signIns.signedIn(
                town.id(),
                subject,
                "ec-" + subject,
                guardian(List.of(children).stream()
                        .map(child -> child + "|" + uai())
                        .toList()));
    }

    static GuardianIdentity guardian(List<String> vectors) {
        return named("Sofia", vectors);
    }

    static GuardianIdentity named(String given, List<String> vectors) {
        Map<String, List<String>> attributes = Map.of(
                "ec_sub", List.of("its-own"),
                "ec_given_name", List.of(given),
                "ec_family_name", List.of("BENALI"),
                "ec_affiliations", List.of("resp1d"),
                "ec_vectors", vectors);
        return GuardianIdentity.of(attributes::get).orElseThrow();
    }

    ChildId pupil(String given, String family, @Nullable String ine) {
        ChildId child = town.pupil(given, family, school, ce1);
        town.run(() -> jdbc.sql("update core.pupil set ine = :ine where id = :id")
                .param("ine", ine)
                .param("id", child.value())
                .update());
        return child;
    }

    String uai() {
        return uai(school);
    }

    String uai(SchoolId of) {
        return town.in(() -> jdbc.sql("select uai from core.school where id = :id")
                .param("id", of.value())
                .query(String.class)
                .single());
    }

    Optional<PersonId> met() {
        return viewers.findViewer(subject).map(Viewer::person);
    }

    List<String> trail() {
        return town.in(() -> jdbc.sql(
                        "select action || ' by ' || coalesce(actor_id::text, 'null') from core.audit_entry order by id")
                .query(String.class)
                .list());
    }
}
