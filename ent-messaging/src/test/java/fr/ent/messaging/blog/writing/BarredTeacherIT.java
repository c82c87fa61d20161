package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A teacher whom a court bars from a pupil of the class leads its blog without being told of that pupil. */
@MessagingTest
class BarredTeacherIT extends BlogScene {

    private static final String FOR_COLLEAGUE = "urn:ent:problem:messaging:image-for-colleague";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void barredTeaches() {
        town.grant(barred, Role.TEACHER, ScopeType.CLASS, ce1.value());
    }

    @Test
    void isNotToldThatThePupilIsOnAPicture() {
        photoConsent(rose, false);
        String article =
                begin(teacher, Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose, malo)));

        for (JsonNode seen : List.of(read(barred, article).body(), list().path(0))) {
            assertThat(seen.path("standing").asString()).isEqualTo("STAFF");
            assertThat(ids(seen.path("files").path(0).path("pupilIds"))).containsExactly(malo.toString());
            assertThat(ids(seen.path("onPictures"))).containsExactly(malo.toString());
            assertThat(seen.toString()).doesNotContain(rose.toString(), "Rose", "Benali");
        }
        assertThat(read(teacher, article).body().path("pupils")).hasSize(2);
    }

    @Test
    void isNotToldThatThePupilMayNotBeShown() {
        photoConsent(rose, false);
        String article =
                begin(teacher, Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose, malo)));

        Answer refused = step(barred, article, "publish");
        assertThat(refused.type()).isEqualTo(FOR_COLLEAGUE);
        assertThat(refused.body().toString()).doesNotContain(rose.toString(), "Rose");

        photoConsent(malo, false);
        Answer named = step(barred, article, "publish");
        assertThat(named.type()).isEqualTo("urn:ent:problem:messaging:image-consent");
        JsonNode children = named.body().path("pictures").path(0).path("children");
        assertThat(children.findValuesAsString("givenName")).containsExactly("Malo");
    }

    @Test
    void takesThePupilOffNoPicture() {
        String file = picture(teacher);
        String article = begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(rose, malo)));

        Answer same = says(barred, article, file, malo);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.body().path("version").asInt())
                .as("what is there already")
                .isZero();
        assertThat(says(barred, article, file).status()).isEqualTo(200);

        assertThat(ids(read(teacher, article).body().path("onPictures"))).containsExactly(rose.toString());
        assertThat(says(barred, article, file, rose).status())
                .as("unknown to them")
                .isEqualTo(400);
    }

    @Test
    void isNotTheFirstToSayWhoIsOnAPicture() {
        String file = picture(barred);
        assertThat(client.post(
                                barred,
                                ARTICLES,
                                article(ce1, Map.of("fileIds", List.of(file), "onPictures", List.of(malo))))
                        .type())
                .isEqualTo(FOR_COLLEAGUE);
        String article = begin(barred, Map.of("fileIds", List.of(file)));
        assertThat(says(barred, article, file, malo).type()).isEqualTo(FOR_COLLEAGUE);
        assertThat(client.post(barred, ARTICLES + "/" + article + "/publish", Map.of("saidIds", List.of(file)))
                        .type())
                .isEqualTo(FOR_COLLEAGUE);
        assertThat(open(maloFather, file)).isEqualTo(404);

        assertThat(says(teacher, article, file, malo).status()).isEqualTo(200);
        assertThat(says(barred, article, file).status()).isEqualTo(200);
        assertThat(step(barred, article, "publish").status()).isEqualTo(200);
        assertThat(open(maloFather, file)).isEqualTo(200);
    }

    @Test
    void isNotTheFirstInTheJournalOfThePupilsSchoolEither() {
        Answer begun = client.post(
                barred, ARTICLES, journal(Map.of("fileIds", List.of(picture(barred)), "onPictures", List.of(malo))));

        assertThat(begun.type()).isEqualTo(FOR_COLLEAGUE);
    }

    @Test
    void isTheFirstWhereThePupilIsOfAnotherClass() {
        PersonId elsewhere = town.restrictedGuardian(
                "Luc", "Merle", town.pupil("Ana", "Merle", school, town.schoolClass(school, "CP")));
        town.grant(elsewhere, Role.TEACHER, ScopeType.CLASS, ce1.value());

        assertThat(client.post(
                                elsewhere,
                                ARTICLES,
                                article(
                                        ce1,
                                        Map.of("fileIds", List.of(picture(elsewhere)), "onPictures", List.of(malo))))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void readsOfThemInNoFormerVersionAndNoNotice() {
        PersonId formerGuardian = town.teacher("Lou", "Benali", ce1);
        town.run(() -> jdbc.sql("""
                        insert into core.ended_guardianship (id, child_id, guardian_id, rank, reason, ended_by, ended_at)
                        values (gen_random_uuid(), :child, :person, 3, 'SEPARATED', :person, now())""")
                .param("child", rose.value())
                .param("person", formerGuardian.value())
                .update());
        String file = picture(teacher);
        String article = published(Map.of("fileIds", List.of(file), "onPictures", List.of(rose, malo)));
        client.put(
                teacher,
                ARTICLES + "/" + article,
                article(ce1, Map.of("title", "Notre jardin", "fileIds", List.of(file))));
        photoConsent(rose, false);
        town.run(() -> transaction.executeWithoutResult(status -> events.publishEvent(
                new ImageConsentChanged(town.id(), rose, Set.of(ImageUse.CLASS, ImageUse.SCHOOL)))));

        JsonNode former =
                client.get(barred, ARTICLES + "/" + article + "/versions").body();
        assertThat(former.path(0).path("pictures").path(0).path("children").findValuesAsString("givenName"))
                .containsExactly("Malo");
        assertThat(told(teacher, "messaging.picture-off")).isOne();
        assertThat(told(barred, "messaging.picture-off")).isZero();
        assertThat(told(formerGuardian, "messaging.picture-off")).isZero();
    }

    @Test
    void isNotToldOfThemWhenABookIsRefused() {
        showToEverybody(malo, maloFather);
        showToEverybody(rose, roseMother);
        published(
                Map.of("audience", "PUBLIC", "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose, malo)));
        said(roseMother, rose, "PUBLIC", "NO");

        Answer refused = client.post(barred, "/api/messaging/blog-books", Map.of("classId", ce1, "audience", "PUBLIC"));

        assertThat(refused.type()).isEqualTo("urn:ent:problem:messaging:image-consent");
        assertThat(refused.body().path("pictures").path(0).path("children")).isEmpty();
    }

    private Answer says(PersonId person, String article, String file, ChildId... on) {
        return client.put(
                person,
                ARTICLES + "/" + article,
                article(ce1, Map.of("fileIds", List.of(file), "onPictures", List.of(on))));
    }

    private JsonNode list() {
        return client.get(barred, ARTICLES + "?classId=" + ce1).body();
    }

    private static List<String> ids(JsonNode pupils) {
        return pupils.valueStream().map(JsonNode::asString).toList();
    }
}
