package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Rights that an import gives count as if a person had given them: they are told, and end what would open more now. */
@IntegrationTest
class ImportedRightsIT {

    private static final String PUPILS =
            "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\nDUPRÉ;;Zoé;14/03/2017;F;;CP\n";
    private static final String TEACHERS = "Nom;Prénom;Classe;Directeur\n";
    private static final String TOLD = "select id from core.notice where kind = 'core.right-granted'";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private Office office;
    private SchoolId school;
    private PersonId alix;

    @BeforeEach
    void importATeacher() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        office = new Office(mvc, jdbc, town, town.viewer(town.agent("Nora", "Petit")));
        applied("CORDIER;Alix;CP;N\n");
        alix = new PersonId(id("select id from core.person where given_name = 'Alix'"));
        town.account(alix);
    }

    private String applied(String teachers) {
        String batch = office.upload(
                        school, Office.file("pupils", PUPILS), Office.file("teachers", TEACHERS + teachers))
                .id();
        assertThat(office.apply(batch).status()).isEqualTo(200);
        return batch;
    }

    @Test
    void endAnInvitationWhoseSenderCouldNotSendItNow() {
        invite(alix, town.head("Ada", "Baille", school));

        applied("CORDIER;Alix;CP;O\nBAILLE;Ada;CP;O\n");

        assertThat(office.query("select person_id from core.staff_invitation")).isEmpty();
        assertThat(office.query("select target from core.audit_entry where action = 'right.granted'"
                        + " and details->>'role' = 'HEAD'"))
                .contains("person:" + alix);
        assertThat(office.query("select arguments->>'role' from core.notice where recipient_id = '" + alix + "'"))
                .containsExactly("HEAD");
    }

    @Test
    void endWhatTheirFormerHolderHadSent() {
        String batch = applied("CORDIER;Alix;CP;O\n");
        ClassId cp = new ClassId(id("select id from core.school_class where name = 'CP'"));
        invite(town.teacher("Lou", "Masson", cp), alix);

        assertThat(office.undo(batch).status()).isEqualTo(200);

        assertThat(office.query("select person_id from core.staff_invitation")).isEmpty();
    }

    @Test
    void areToldWhenAnUndoGivesThemBack() {
        applied("CORDIER;Alix;CP;O\n");
        String without = applied("CORDIER;Alix;CP;N\n");
        int told = office.query(TOLD).size();

        assertThat(office.undo(without).status()).isEqualTo(200);

        assertThat(office.query(TOLD)).hasSize(told + 1);
    }

    private UUID id(String sql) {
        return UUID.fromString(office.query(sql).getFirst());
    }

    private void invite(PersonId person, PersonId by) {
        town.run(() -> jdbc.sql("""
                        insert into core.staff_invitation (person_id, way, invited_by, invited_at, expires_at, hash)
                        values (:person, 'PAPER', :by, now(), '2100-01-01', repeat('c', 64))""")
                .param("person", person.value())
                .param("by", by.value())
                .update());
    }
}
