package fr.ent.core.onboarding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.SchoolId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Files that would empty a school or a class. */
@IntegrationTest
class ManyLeavingIT {

    private static final String HEAD = "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private Office office;
    private SchoolId school;

    @BeforeEach
    void importTwentyPupils() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        office = new Office(mvc, jdbc, town, town.viewer(town.agent("Nora", "Petit")));
        assertThat(office.apply(upload(HEAD + pupils(0, 18, "CP") + pupils(18, 20, "CE1"))
                                .id())
                        .status())
                .isEqualTo(200);
    }

    private static String pupils(int from, int to, String schoolClass) {
        return IntStream.range(from, to)
                .mapToObj(n -> "DUPRÉ;;Zoé" + (char) ('a' + n) + ";14/03/2017;F;;" + schoolClass + "\n")
                .collect(Collectors.joining());
    }

    private Office.Answer upload(String pupils) {
        return office.upload(school, Office.file("pupils", pupils));
    }

    @Test
    void lettingATenthLeaveIsNotAskedTwice() {
        assertThat(office.apply(upload(HEAD + pupils(0, 18, "CP")).id()).status())
                .isEqualTo(200);
    }

    @Test
    void lettingMoreThanATenthLeaveNeedsTheirNumber() {
        String batch = upload(HEAD + pupils(0, 17, "CP")).id();
        String before = office.directory();

        Office.Answer asked = office.apply(batch);

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.problem()).isEqualTo("urn:ent:problem:core:import-many-leaving");
        assertThat(asked.body().get("leaving").asInt()).isEqualTo(3);
        assertThat(asked.body().get("pupils").asInt()).isEqualTo(20);
        assertThat(office.apply(batch, 2).problem()).isEqualTo("urn:ent:problem:core:import-many-leaving");
        assertThat(office.directory()).isEqualTo(before);
        assertThat(office.apply(batch, 3).status()).isEqualTo(200);
    }

    @Test
    void aFileWithoutLinesIsRefused() {
        Office.Answer refused = upload(HEAD);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors").get(0).get("reason").asString()).isEqualTo("no-lines");
    }

    @Test
    void aChildBornTomorrowIsRefusedWithItsLine() {
        Office.Answer preview = upload(HEAD + pupils(0, 20, "CP") + "BRUN;;Ilan;23/11/2031;M;;CP\n");

        assertThat(preview.body().get("rejected").get(0).get("reason").asString())
                .isEqualTo("future-date");
        assertThat(preview.body().get("rejected").get(0).get("line").asInt()).isEqualTo(22);
        assertThat(preview.body().get("partial").get(0).asString()).isEqualTo("pupils");
    }

    @Test
    void anUnknownColumnIsNamedAndLeftOut() {
        Office.Answer preview = upload("Nom;Prénom;Date naissance;Classe;Planète\nBRUN;Ilan;02/02/2017;CP;Mars\n");

        assertThat(preview.body().get("unknownColumns").get("pupils").get(0).asString())
                .isEqualTo("Planète");
        assertThat(preview.count("added", "pupils")).isEqualTo(1);
        assertThat(preview.body().get("rejected")).isEmpty();
    }

    @Test
    void undoingAnImportOpensAgainTheClassToWhichItsPupilsReturn() {
        Office.Answer preview = upload(HEAD + pupils(0, 20, "CP"));
        String ce1 = preview.body().get("emptied").get(0).get("id").asString();
        office.apply(preview.id());
        assertThat(office.close(ce1).status()).isEqualTo(204);

        assertThat(office.undo(preview.id()).status()).isEqualTo(200);

        assertThat(office.query("select count(*) from core.pupil where class_id = '" + ce1 + "' and left_on is null"))
                .containsExactly("2");
        assertThat(office.query("select name from core.school_class where closed_on is not null"))
                .isEmpty();
        Office.Answer again = upload(HEAD + pupils(0, 20, "CP"));
        assertThat(office.apply(again.id()).status()).isEqualTo(200);
        assertThat(office.undo(again.id()).status()).isEqualTo(200);
    }

    @Test
    void anEmptiedClassIsOfferedToCloseAndOpensAgainWithTheFileThatNamesIt() {
        Office.Answer preview = upload(HEAD + pupils(0, 20, "CP"));
        assertThat(preview.body().get("emptied").get(0).get("name").asString()).isEqualTo("CE1");
        String ce1 = preview.body().get("emptied").get(0).get("id").asString();
        assertThat(office.close(ce1).problem()).isEqualTo("urn:ent:problem:core:class-in-use");

        Office.Answer applied = office.apply(preview.id());
        assertThat(applied.body().get("emptied").get(0).get("pupils").asInt()).isZero();
        assertThat(office.query("select name from core.school_class where closed_on is null"))
                .contains("CE1");

        assertThat(office.close(ce1).status()).isEqualTo(204);
        assertThat(office.close(ce1).status()).isEqualTo(204);
        assertThat(office.query("select count(*) from core.audit_entry where action = 'class.closed'"))
                .containsExactly("1");
        assertThat(office.read("/" + preview.id()).body().get("emptied")).isEmpty();

        Office.Answer again = upload(HEAD + pupils(0, 18, "CP") + pupils(18, 20, "CE1"));
        assertThat(office.apply(again.id()).status()).isEqualTo(200);
        assertThat(office.query("select name from core.school_class where closed_on is not null"))
                .isEmpty();
        assertThat(office.undo(again.id()).status()).isEqualTo(200);
        assertThat(office.query("select name from core.school_class where closed_on is not null"))
                .containsExactly("CE1");
    }

    @Test
    void aClassWithATeacherOrOfAnotherTownIsNotClosed() {
        var taught = town.schoolClass(school, "CM2");
        town.teacher("Alix", "Cordier", taught);
        Town elsewhere = planner.found("Rochebrune");
        Office stranger = new Office(mvc, jdbc, elsewhere, elsewhere.viewer(elsewhere.agent("Karim", "Vidal")));

        assertThat(office.close(taught.toString()).body().get("teachers").asInt())
                .isOne();
        assertThat(stranger.close(taught.toString()).status()).isEqualTo(404);
    }
}
