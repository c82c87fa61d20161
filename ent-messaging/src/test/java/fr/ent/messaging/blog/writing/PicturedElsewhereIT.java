package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Children on pictures of another class, and pictures that several articles show. */
@MessagingTest
class PicturedElsewhereIT extends BlogScene {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private ChildId noe;
    private PersonId noeMother;

    @BeforeEach
    void aPupilOfAnotherClass() {
        noe = town.pupil("Noé", "Colin", school, town.schoolClass(school, "CE2"));
        noeMother = town.guardian("Ada", "Colin", noe);
        said(noeMother, noe, "CLASS", "YES");
    }

    @Test
    void anotherClassIsTheSchoolToAChild() {
        String file = picture(teacher);
        String article = begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(noe)));

        assertThat(step(teacher, article, "publish").type()).isEqualTo("urn:ent:problem:messaging:image-consent");
        assertThat(open(maloFather, file)).isEqualTo(404);
        assertThat(withoutConsent(article)).as("told before it is tried").hasSize(1);

        said(noeMother, noe, "SCHOOL", "YES");
        assertThat(withoutConsent(article)).isEmpty();
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
        assertThat(open(maloFather, file)).isEqualTo(200);

        said(noeMother, noe, "SCHOOL", "NO");
        withdrawn(noe, ImageUse.SCHOOL);
        assertThat(open(maloFather, file)).isEqualTo(404);
        assertThat(withoutConsent(article)).as("not to be shown again yet").hasSize(1);
    }

    private JsonNode withoutConsent(String article) {
        return read(teacher, article).body().path("files").path(0).path("withoutConsent");
    }

    @Test
    void theSchoolsNoLeavesAPictureInTheOwnClass() {
        String file = picture(teacher);
        published(Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));

        withdrawn(rose, ImageUse.SCHOOL);

        assertThat(open(maloFather, file)).isEqualTo(200);
    }

    @Test
    void aChildWhomAnotherArticleNamesTakesThePictureOffTheFirst() {
        photoConsent(malo, false);
        String file = picture(teacher);
        String first = published(Map.of("fileIds", List.of(file), "onPictures", List.of()));
        assertThat(open(roseMother, file)).isEqualTo(200);

        begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(malo)));

        assertThat(open(roseMother, file)).isEqualTo(404);
        assertThat(read(roseMother, first).body().path("files")).isEmpty();
        JsonNode picture = read(teacher, first).body().path("files").path(0);
        assertThat(picture.path("off").asBoolean()).isTrue();
        assertThat(picture.path("withoutConsent").path(0).asString()).isEqualTo(malo.toString());
        assertThat(told(teacher, "messaging.picture-off")).isEqualTo(1);
        Answer names = read(teacher, first);
        assertThat(names.body().path("pupils").path(0).path("givenName").asString())
                .isEqualTo("Malo");
        assertThat(names.body().path("files").path(0).path("pupilIds")).isEmpty();
    }

    @Test
    void aChildOfAnotherClassTakesItOffAsWell() {
        String file = picture(teacher);
        published(Map.of("fileIds", List.of(file), "onPictures", List.of()));

        begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(noe)));

        assertThat(open(roseMother, file)).isEqualTo(404);
    }

    @Test
    void aFamilyWhoseChildHasLeftTakesItOffInOtherClasses() {
        said(noeMother, noe, "SCHOOL", "YES");
        String file = picture(teacher);
        published(Map.of("fileIds", List.of(file), "onPictures", List.of(noe)));
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-20' where id = :id")
                .param("id", noe.value())
                .update());

        withdrawn(noe, ImageUse.SCHOOL);

        assertThat(open(roseMother, file)).isEqualTo(404);
    }

    @Test
    void wordsAreMendedThoughAPupilHasChangedClass() {
        photoConsent(rose, false);
        said(roseMother, rose, "CLASS", "YES");
        String file = picture(teacher);
        String article = published(Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));
        toClassOf(noe);

        Map<String, Object> mended =
                article(ce1, Map.of("title", "Notre jardin", "fileIds", List.of(file), "onPictures", List.of(rose)));

        assertThat(client.put(teacher, ARTICLES + "/" + article, mended).status())
                .isEqualTo(200);
        assertThat(open(maloFather, file)).isEqualTo(200);
    }

    @Test
    void aPupilWhoLeavesTheClassWithinItsYearTakesThePicturesAlongUnlessTheSchoolMayShowThem() {
        photoConsent(rose, false);
        said(roseMother, rose, "CLASS", "YES");
        String file = picture(teacher);
        published(Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));
        String shared = picture(teacher);
        published(Map.of("fileIds", List.of(shared), "onPictures", List.of(malo)));
        PersonId otherFather = town.guardian("Luc", "Merle", town.pupil("Lou", "Merle", school, ce1));
        assertThat(open(otherFather, file)).isEqualTo(200);

        ClassId other = town.schoolClass(school, "CP");
        moved(rose, other);
        moved(malo, other);

        assertThat(open(otherFather, file)).isEqualTo(404);
        assertThat(open(otherFather, shared)).isEqualTo(200);
        assertThat(told(teacher, "messaging.picture-off")).isEqualTo(1);
    }

    @Test
    void eachGuardiansNoCountsAfterTheChildHasChangedClass() {
        PersonId father = town.guardian("Omar", "Benali", rose);
        said(roseMother, rose, "CLASS", "YES");
        said(roseMother, rose, "SCHOOL", "NO");
        String file = picture(teacher);
        published(Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));
        toClassOf(noe);

        Answer said = client.put(
                father,
                "/api/core/pupils/" + rose + "/consents",
                Map.of("words", List.of(Map.of("use", "SCHOOL", "word", "NO"))));

        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(open(maloFather, file)).isEqualTo(404);
    }

    @Test
    void aClassWhoseYearIsOverShowsItsPupilsByTheConsentForTheClassAlone() {
        photoConsent(rose, false);
        said(roseMother, rose, "CLASS", "YES");
        String before = picture(teacher);
        published(Map.of("fileIds", List.of(before), "onPictures", List.of(rose)));
        passedOn(noe);

        String after = picture(teacher);
        published(Map.of("fileIds", List.of(after), "onPictures", List.of(rose)));

        withdrawn(rose, ImageUse.SCHOOL);
        assertThat(List.of(open(maloFather, before), open(maloFather, after))).containsOnly(200);
        withdrawn(rose, ImageUse.CLASS);
        assertThat(List.of(open(maloFather, before), open(maloFather, after))).containsOnly(404);
    }

    @Test
    void aChildWhoMayBeShownLeavesItThere() {
        String file = picture(teacher);
        String first = published(Map.of("fileIds", List.of(file), "onPictures", List.of()));

        begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(malo)));

        assertThat(open(roseMother, file)).isEqualTo(200);
        assertThat(read(roseMother, first).body().path("files")).hasSize(1);
    }

    private void moved(ChildId child, ClassId to) {
        Map<String, Object> move = Map.of("classId", to, "firstDay", "2026-11-24");
        Answer moved = client.post(agent, "/api/core/pupils/" + child + "/moves", move);
        assertThat(moved.status()).isEqualTo(201);
    }

    /** Rose is in a class of the next year, by a change that was carried out. */
    private void passedOn(ChildId other) {
        UUID change = UUID.randomUUID();
        town.run(() -> {
            jdbc.sql("""
                            insert into core.year_change
                                (id, school_id, year_id, state, created_by, created_at, applied_by, applied_at)
                            select :change, :school, k.year_id, 'CARRIED_OUT', :by, now(), :by, now()
                            from core.school_class k where k.id = :class""")
                    .param("change", change)
                    .param("school", school.value())
                    .param("by", head.value())
                    .param("class", ce1.value())
                    .update();
            jdbc.sql("""
                            insert into core.year_change_pupil
                                (change_id, child_id, from_class_id, level, next_step, step, origin, outcome, moved_version)
                            values (:change, :child, :class, 'CE1', '', 'UNDECIDED', 'HAND', 'MOVED', 1)""")
                    .param("change", change)
                    .param("child", rose.value())
                    .param("class", ce1.value())
                    .update();
        });
        toClassOf(other);
    }

    /** Rose changes class. */
    private void toClassOf(ChildId other) {
        town.run(() -> jdbc.sql(
                        "update core.pupil set class_id = (select class_id from core.pupil where id = :other) where id = :id")
                .param("other", other.value())
                .param("id", rose.value())
                .update());
    }

    private void withdrawn(ChildId child, ImageUse use) {
        town.run(() -> transaction.executeWithoutResult(
                status -> events.publishEvent(new ImageConsentChanged(town.id(), child, Set.of(use)))));
    }
}
