package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.LeavingRound;
import fr.ent.core.onboarding.batch.Office;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files of schools come while a change of years waits for its day, and after it. */
class ImportedYearIT extends TownYearScene {

    private static final String HEAD =
            "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Classe;Niveau\n";
    private static final String LEA = "Dupré;;Léa;14/03/2020;F;;CP;CP\n";
    private static final String TOM = "Dupré;;Tom;02/09/2016;M;;CM2;CM2\n";
    private static final String ILAN = "Brun;;Ilan;02/02/2022;M;;Les Ours;MS\n";
    private static final Instant JULY = Instant.parse("2027-07-08T08:00:00Z");
    private static final Instant AUGUST = Instant.parse("2027-08-28T08:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2027-09-05T08:00:00Z");

    @Autowired
    private ApplicationContext application;

    private Office office;

    @BeforeEach
    void anOffice() {
        office = new Office(http, jdbc, town, town.viewer(town.agent("Nora", "Petit")));
        born(lea, "2020-03-14");
        born(tom, "2016-09-02");
    }

    @Test
    void missNobodyWhomAnAppliedChangePassesOn() {
        plansWithAClassForEach();
        applyAll();
        clock.set(AUGUST);

        Office.Answer preview = upload(nursery, year("2027-2028"), ILAN);
        assertThat(preview.count("left", "pupils")).isZero();
        assertThat(office.applyAnyway(preview.id()).status()).isEqualTo(200);

        theYearBegins();
        assertThat(schoolOf(zoe)).isEqualTo("Jules-Ferry");
        assertThat(isHere(zoe)).isTrue();
    }

    @Test
    void areForgottenThatMissedPupilsOfASchoolWhichThePassageLeaves() {
        clock.set(AUGUST);
        Office.Answer missing = upload(nursery, "", ILAN);
        assertThat(office.applyAnyway(missing.id()).status()).isEqualTo(200);
        assertThat(leaving(zoe)).isEqualTo(1);
        plansWithAClassForEach();
        applyAll();

        clock.set(FIRST_DAY);
        background.everywhere();
        assertThat(schoolOf(zoe)).isEqualTo("Jules-Ferry");
        assertThat(leaving(zoe)).isZero();

        theYearBegins();
        assertThat(isHere(zoe)).isTrue();
    }

    @Test
    void areAskedOfWhichYearTheySpeakWhileAChangeWaits() {
        String id = applied();
        clock.set(JULY);

        Office.Answer asked = upload(school, "", LEA + TOM);

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.problem()).isEqualTo("urn:ent:problem:core:import-which-year");
        assertThat(asked.body().at("/years/0/label").asString()).isEqualTo("2027-2028");
        assertThat(asked.body().at("/years/1/label").asString()).isEqualTo("2026-2027");
        assertThat(upload(school, school.toString(), LEA + TOM).status()).isEqualTo(400);

        Office.Answer preview = upload(school, asked.body().at("/years/1/id").asString(), LEA + TOM);
        assertThat(preview.status()).isEqualTo(201);
        assertThat(office.resolve(preview.id(), "[]").count("moved", "pupils")).isZero();
        assertThat(office.apply(preview.id()).status()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(show(id), "$.outdated")).isZero();

        theYearBegins();
        assertThat(classOf(lea)).isEqualTo("2027-2028 CE1");
        assertThat(isHere(tom)).isFalse();
    }

    @Test
    void moveAtOnceWhenTheySpeakOfTheYearToCome() {
        String id = applied();
        clock.set(JULY);

        Office.Answer preview = upload(school, year("2027-2028"), LEA + TOM);

        assertThat(preview.count("moved", "pupils")).isEqualTo(2);
        assertThat(office.apply(preview.id()).status()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(show(id), "$.outdated")).isEqualTo(2);
        assertThat(office.undo(preview.id()).status()).isEqualTo(200);
        assertThat(JsonPath.<Integer>read(show(id), "$.outdated")).isZero();
    }

    @Test
    void nameAllClassesOfTheYearToCome() {
        clock.set(JULY);
        Office.Answer file = upload(school, year("2027-2028"), LEA.replace("CP;CP", "CE1;CE1"));
        assertThat(office.applyAnyway(file.id()).status()).isEqualTo(200);

        assertThat(JsonPath.<List<String>>read(show(preview()), "$.classes[*].name"))
                .containsExactly("CE1");
    }

    @Test
    void areReadAnewOnceAChangeIsApplied() {
        clock.set(JULY);
        Office.Answer preview = upload(school, "", LEA + TOM);

        applied();

        assertThat(office.apply(preview.id()).problem()).isEqualTo("urn:ent:problem:core:import-stale");
    }

    @Test
    void giveBackToThoseWhoLeftWithTheYear() {
        PersonId father = town.guardian("Luc", "Dupré", tom);
        applied();
        theYearBegins();
        assertThat(isHere(tom)).isFalse();

        Office.Answer found = upload(school, "", LEA.replace("CP", "CE1") + TOM);
        assertThat(office.applyAnyway(found.id()).status()).isEqualTo(200);

        assertThat(isHere(tom)).isTrue();
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'core.back'",
                        father.value()))
                .isEqualTo(1);

        assertThat(office.undo(found.id()).status()).isEqualTo(200);
        assertThat(isHere(tom)).isFalse();
    }

    /** A passage of the school alone, which waits for its day. */
    private String applied() {
        update("update core.pupil set left_on = '2026-10-01' where school_id = :id", nursery.value());
        plansWithAClassForEach();
        String id = planOf(school);
        assertThat(apply(id).getStatus()).isEqualTo(204);
        return id;
    }

    private void theYearBegins() {
        clock.set(FIRST_DAY);
        background.everywhere();
        clock.set(SEPTEMBER);
        LeavingRound.pass(application);
    }

    private Office.Answer upload(SchoolId ofSchool, String year, String lines) {
        return office.upload(ofSchool, year, Office.file("pupils", HEAD + lines));
    }

    private String year(String label) {
        return office.query("select id::text from core.school_year where label = '" + label + "'")
                .getFirst();
    }

    private void born(ChildId child, String day) {
        update("update core.person set birth_date = '" + day + "' where id = :id", child.value());
    }

    private boolean isHere(ChildId child) {
        return town.number("select count(*) from core.pupil where left_on is null and id = :id", child.value()) == 1;
    }

    private int leaving(ChildId child) {
        return town.number(
                "select count(*) from core.pupil_leaving where left_at is null and child_id = :id", child.value());
    }
}
