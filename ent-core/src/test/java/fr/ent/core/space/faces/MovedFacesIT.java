package fr.ent.core.space.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.ImportedLeavings;
import fr.ent.core.leaving.LeavingRound;
import fr.ent.core.leaving.ReadmitPupil;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A pupil who changes class within the year is one of another class to the former one, whose pictures ask for the school then. */
class MovedFacesIT extends FacesScene {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ReadmitPupil readmitPupil;

    @Autowired
    private ImportedLeavings importedLeavings;

    @Autowired
    private TransactionTemplate transaction;

    private Viewer agent;
    private ClassId other;
    private String picture;

    @BeforeEach
    void aPictureThatOnlyTheOwnClassSees() throws Exception {
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        other = town.schoolClass(school, "Les explorateurs");
        registered(tom);
        says("CLASS", "YES");
        picture = picture("jardin.png");
        said(picture, lea);
        assertThat(sees(father, picture)).isTrue();
    }

    @Test
    void theFormerClassSeesItNoMoreAndItsTeacherIsTold() throws Exception {
        moved();

        assertThat(sees(father, picture)).isFalse();
        assertThat(sees(classmate, picture)).isFalse();
        assertThat(sees(teacher, picture)).isTrue();
        assertThat(told()).isOne();
    }

    @Test
    void whereTheSchoolMayShowItItStays() throws Exception {
        says("SCHOOL", "YES");

        moved();

        assertThat(sees(father, picture)).isTrue();
        assertThat(told()).isZero();
    }

    @Test
    void itIsShownAgainAfterAMoveThatWasTakenBack() throws Exception {
        String move = moved();
        assertThat(sees(father, picture)).isFalse();

        asking.post(agent, "/api/core/pupil-moves/" + move + "/undo", "").andExpect(status().isOk());

        assertThat(sees(father, picture)).isTrue();
    }

    @Test
    void theNewClassSeesWhatWasHeldBackThereForAChildOfAnotherOne() throws Exception {
        Viewer there = aPupilThere();
        String visit = visitOf(lea);
        assertThat(isRead(there, visit)).isFalse();

        moved();

        assertThat(isRead(there, visit)).isTrue();
    }

    @Test
    void picturesGoWithAPupilWhoLeaves() throws Exception {
        leaves(null);

        assertThat(town.number("select count(*) from core.pupil where id = :id and left_on is not null", lea.value()))
                .isOne();
        assertThat(sees(father, picture)).isFalse();
        assertThat(told()).isOne();
    }

    @Test
    void picturesComeBackWithAPupilWhoIsReadmitted() throws Exception {
        leaves(null);
        assertThat(sees(father, picture)).isFalse();

        town.run(() -> transaction.executeWithoutResult(status -> readmitPupil.readmit(lea, schoolClass)));

        assertThat(sees(father, picture)).isTrue();
    }

    @Test
    void picturesComeBackWithAPupilWhomAnImportMadeLeaveThatIsUndone() throws Exception {
        UUID batch = UUID.randomUUID();
        write("""
                insert into core.import_batch (territory_id, id, school_id, state, files, counts, compared_at_revision, created_by, created_at)
                values ('%s', '%s', '%s', 'APPLIED', '{}', '{}', 0, '%s', now())""".formatted(town.id(), batch, school, aubin));
        leaves(batch);
        assertThat(sees(father, picture)).isFalse();

        town.run(() -> transaction.executeWithoutResult(status -> importedLeavings.undo(batch)));

        assertThat(sees(father, picture)).isTrue();
    }

    @Test
    void aClassWhoseYearIsOverKeepsItsPupils() throws Exception {
        passedOn();
        act(teacher, "trash", "", picture).andExpect(status().isOk());
        act(teacher, "restore", "", picture).andExpect(status().isOk());
        said(picture, lea);
        assertThat(sees(father, picture)).isTrue();

        says("SCHOOL", "YES");
        says("SCHOOL", "NO");
        assertThat(sees(father, picture)).isTrue();
        says("CLASS", "NO");
        assertThat(sees(father, picture)).isFalse();
    }

    @Test
    void theClassOfARecordThatBecameAnothersIsAnotherOneToo() throws Exception {
        ChildId twin = town.pupil("Léa", "Benali", school, other);
        says(town.viewer(town.guardian("Karim", "Benali", twin)), twin, "CLASS", "YES");
        Viewer there = aPupilThere();
        String visit = visitOf(twin);
        assertThat(isRead(there, visit)).isTrue();

        String merge = merge(twin, lea);

        assertThat(isRead(there, visit)).isFalse();
        assertThat(sees(father, picture)).isTrue();

        asking.post(agent, "/api/core/people/merges/" + merge + "/undo", "").andExpect(status().isOk());

        assertThat(isRead(there, visit)).isTrue();
    }

    private Viewer aPupilThere() {
        return town.viewer(town.pupil("Noé", "Merle", school, other).asPerson());
    }

    /** A picture of the other class, on which this pupil is. */
    private String visitOf(ChildId child) throws Exception {
        Viewer ines = town.viewer(town.teacher("Inès", "Caron", other));
        String theirs = SpaceId.of(SpaceKind.CLASS, other.value()).toString();
        String visit = picture(ines, theirs, "visite.png", null);
        say(ines, visit, child).andExpect(status().isOk());
        return visit;
    }

    /** Léa has left, by the word of a person or of an import. */
    private void leaves(@Nullable UUID batch) {
        write("insert into core.pupil_leaving (child_id, leaves_on, batch_id, noted_at) values ('" + lea
                + "', '2026-11-20', " + (batch == null ? "null" : "'" + batch + "'") + ", '2026-11-01T08:00:00Z')");
        LeavingRound.pass(application);
    }

    /** Léa is in a class of the next year, by a change that was carried out. */
    private void passedOn() {
        UUID change = UUID.randomUUID();
        write("""
                insert into core.year_change (id, school_id, year_id, state, created_by, created_at, applied_by, applied_at)
                select '%s', '%s', k.year_id, 'CARRIED_OUT', '%s', now(), '%s', now() from core.school_class k where k.id = '%s'
                """.formatted(change, school, aubin, aubin, schoolClass));
        write("""
                insert into core.year_change_pupil (change_id, child_id, from_class_id, level, next_step, step, origin, outcome, moved_version)
                values ('%s', '%s', '%s', 'CE1', '', 'UNDECIDED', 'HAND', 'MOVED', 1)""".formatted(change, lea, schoolClass));
        write("update core.pupil set class_id = '%s' where id = '%s'".formatted(other, lea));
    }

    private boolean isRead(Viewer reader, String item) throws Exception {
        int answer = asking.get(reader, "/api/core/items/" + item + "/content")
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(answer).isIn(200, 404);
        return answer == 200;
    }

    private String moved() throws Exception {
        return id(asking.post(agent, "/api/core/pupils/" + lea + "/moves", """
                        {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(other))
                .andExpect(status().isCreated()));
    }

    private int told() {
        return town.number(
                "select count(*) from core.notice where kind = 'core.pictures-held-back' and recipient_id = :id",
                aubin.value());
    }
}
