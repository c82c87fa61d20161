package fr.ent.messaging.blog.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An assignment, from the teacher to a published article. */
@MessagingTest
class AssignmentIT extends BlogScene {

    private static final String ASSIGNMENTS = "/api/messaging/assignments";

    @Test
    void pupilsFindTheirsAndWriteItTogetherUntilItIsPublished() {
        ChildId lou = town.pupil("Lou", "Merle", school, ce1);
        String assignment = give(List.of(rose, malo), Map.of());
        assertThat(told(rose.asPerson(), "messaging.assignment-given")).isEqualTo(1);
        assertThat(told(lou.asPerson(), "messaging.assignment-given")).isZero();
        assertThat(list(malo.asPerson()).path(0).path("title").asString()).isEqualTo("La cantine");
        assertThat(list(malo.asPerson()).path(0).path("names")).hasSize(2);
        assertThat(list(lou.asPerson())).isEmpty();

        Answer begun = begin(rose.asPerson(), assignment);
        assertThat(begun.status()).isEqualTo(200);
        String article = begun.id();
        assertThat(begin(malo.asPerson(), assignment).id()).as("the same").isEqualTo(article);
        JsonNode draft = read(malo.asPerson(), article).body();
        assertThat(draft.path("standing").asString()).isEqualTo("AUTHOR");
        assertThat(draft.path("authors")).hasSize(2);
        assertThat(draft.path("title").asString()).isEqualTo("La cantine");

        client.put(malo.asPerson(), ARTICLES + "/" + article, article(ce1, Map.of("text", "On y mange bien.")));
        step(rose.asPerson(), article, "submit");
        assertThat(state(teacher)).isEqualTo("SUBMITTED");
        client.post(teacher, ARTICLES + "/" + article + "/return", Map.of("remark", "Et le dessert ?"));
        assertThat(state(rose.asPerson())).isEqualTo("RETURNED");
        step(malo.asPerson(), article, "submit");
        step(teacher, article, "publish");
        assertThat(state(head)).isEqualTo("PUBLISHED");
        assertThat(read(maloFather, article).status()).isEqualTo(200);
    }

    @Test
    void onlyThoseWhoLeadTheClassGiveAndOnlyItsPupilsBegin() {
        String assignment = give(List.of(rose), Map.of());

        assertThat(begin(malo.asPerson(), assignment).status()).isEqualTo(404);
        assertThat(begin(stranger, assignment).status()).isEqualTo(403);
        PersonId other = town.teacher("Lou", "Merle", town.schoolClass(school, "CP"));
        assertThat(client.post(other, ASSIGNMENTS, body(List.of(rose), Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(client.get(other, ASSIGNMENTS + "?classId=" + ce1).status()).isEqualTo(404);
        assertThat(client.put(other, ASSIGNMENTS + "/" + assignment, body(List.of(rose), Map.of()))
                        .status())
                .isEqualTo(404);
        town.grant(barred, Role.TEACHER, ScopeType.CLASS, ce1.value());
        assertThat(client.post(barred, ASSIGNMENTS, body(List.of(rose, malo), Map.of()))
                        .status())
                .as("the pupil is hidden from this teacher")
                .isEqualTo(400);
        assertThat(client.post(barred, ASSIGNMENTS, body(List.of(malo), Map.of()))
                        .status())
                .isEqualTo(201);
        ChildId elsewhere = town.pupil("Zoé", "Morin", school, town.schoolClass(school, "CM1"));
        assertThat(client.post(teacher, ASSIGNMENTS, body(List.of(elsewhere), Map.of()))
                        .status())
                .isEqualTo(400);
        assertThat(client.post(teacher, ASSIGNMENTS, body(List.of(), Map.of())).status())
                .isEqualTo(400);
    }

    @Test
    void itsPupilsStayOnceItIsBegunAndItsArticleOnceItIsTakenBack() {
        String assignment = give(List.of(rose), Map.of());
        assertThat(client.put(teacher, ASSIGNMENTS + "/" + assignment, body(List.of(rose, malo), Map.of()))
                        .status())
                .isEqualTo(200);
        assertThat(told(malo.asPerson(), "messaging.assignment-given")).isEqualTo(1);
        assertThat(told(rose.asPerson(), "messaging.assignment-given")).isEqualTo(1);
        String article = begin(malo.asPerson(), assignment).id();

        assertThat(client.put(teacher, ASSIGNMENTS + "/" + assignment, body(List.of(rose), Map.of()))
                        .type())
                .isEqualTo("urn:ent:problem:messaging:assignment-begun");
        assertThat(client.put(
                                teacher,
                                ASSIGNMENTS + "/" + assignment,
                                body(List.of(rose, malo), Map.of("dueOn", "2027-01-15")))
                        .body()
                        .path("dueOn")
                        .asString())
                .isEqualTo("2027-01-15");
        assertThat(client.delete(teacher, ASSIGNMENTS + "/" + assignment).status())
                .isEqualTo(204);
        assertThat(list(teacher)).isEmpty();
        assertThat(read(malo.asPerson(), article).status()).isEqualTo(200);
    }

    @Test
    void oneWhosePupilHasLeftMeanwhileCanStillBeChanged() {
        String assignment = give(List.of(rose, malo), Map.of());
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-20' where id = :id")
                .param("id", malo.value())
                .update());

        assertThat(client.put(
                                teacher,
                                ASSIGNMENTS + "/" + assignment,
                                body(List.of(rose, malo), Map.of("title", "Le préau")))
                        .status())
                .isEqualTo(200);
        assertThat(list(teacher).path(0).path("title").asString()).isEqualTo("Le préau");
    }

    /** It names its pupils as the article will name its authors, to whoever teaches the class. */
    @Test
    void aColleaguesNamesAHiddenPupilAsItsArticleDoes() {
        String assignment = give(List.of(rose), Map.of());
        town.grant(barred, Role.TEACHER, ScopeType.CLASS, ce1.value());

        assertThat(list(barred).path(0).path("names").path(0).asString()).isEqualTo("Rose");
        String article = begin(barred, assignment).id();
        assertThat(read(barred, article)
                        .body()
                        .path("authors")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(rose.toString());
    }

    @Test
    void oneForTheJournalStandsThere() {
        String assignment = give(List.of(rose), Map.of("journal", true));
        String article = begin(rose.asPerson(), assignment).id();

        assertThat(read(rose.asPerson(), article).body().path("classId").isNull())
                .isTrue();
        assertThat(step(rose.asPerson(), article, "submit").status()).isEqualTo(200);
        assertThat(List.of(told(teacher, "messaging.article-submitted"), told(head, "messaging.article-submitted")))
                .as("who gave it, and the head")
                .containsOnly(1);
        step(teacher, article, "publish");
        assertThat(read(schoolmateFather, article).status()).isEqualTo(200);
        client.delete(teacher, ARTICLES + "/" + article);
        assertThat(list(teacher).path(0).path("article").path("state").asString())
                .isEqualTo("PUBLISHED");
    }

    private String give(List<ChildId> pupils, Map<String, ?> more) {
        Answer given = client.post(teacher, ASSIGNMENTS, body(pupils, more));
        assertThat(given.status()).as(given.body().toString()).isEqualTo(201);
        return given.id();
    }

    private Map<String, Object> body(List<ChildId> pupils, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "classId",
                ce1,
                "title",
                "La cantine",
                "words",
                "Interrogez la cuisinière.",
                "pupilIds",
                pupils,
                "journal",
                false));
        body.putAll(more);
        return body;
    }

    private Answer begin(PersonId person, String assignment) {
        return client.post(person, ASSIGNMENTS + "/" + assignment + "/article", Map.of());
    }

    private JsonNode list(PersonId person) {
        return client.get(person, ASSIGNMENTS + "?classId=" + ce1).body();
    }

    private String state(PersonId person) {
        return list(person).path(0).path("article").path("state").asString();
    }
}
