package fr.ent.messaging.blog.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The newest article on the home of a family. */
@MessagingTest
class NewestArticleIT extends BlogScene {

    @Autowired
    private SettableClock clock;

    @Autowired
    private StatementCounter statements;

    @Test
    void isTheLatestThatTheFamilyReadsWithItsPictureIfThatMayBeShown() {
        assertThat(newest(maloFather).isNull()).isTrue();
        String picture = picture(teacher);
        published(Map.of("title", "Premier", "fileIds", List.of(picture), "onPictures", List.of(rose)));
        clock.set(clock.instant().plusSeconds(60));
        published(Map.of("title", "Entre nous", "audience", "CLASS"));

        assertThat(newest(maloFather).path("title").asString()).isEqualTo("Premier");
        assertThat(newest(maloFather).path("pictureId").asString()).isEqualTo(picture);
        assertThat(List.of(newest(schoolmateFather), newest(stranger), newest(barred)))
                .allSatisfy(none -> assertThat(none.isNull()).isTrue());
        said(roseMother, rose, "CLASS", "NO");
        assertThat(newest(maloFather).path("pictureId").isNull()).isTrue();

        clock.set(clock.instant().plusSeconds(60));
        published(Map.of("title", "Pour tous", "audience", "SCHOOL"));
        assertThat(newest(schoolmateFather).path("title").asString()).isEqualTo("Pour tous");
        clock.set(clock.instant().plus(Duration.ofDays(22)));
        assertThat(newest(maloFather).isNull()).as("no news any more").isTrue();
    }

    @Test
    void namesTheChildrenOfItsClassElseThoseOfItsSchool() {
        ChildId elder = town.pupil("Lise", "Merle", school, town.schoolClass(school, "CM1"));
        PersonId mother = town.guardian("Lou", "Merle", rose, elder);
        PersonId elderFather = town.guardian("Luc", "Merle", elder);
        published(Map.of("title", "À nous"));
        assertThat(childrenOf(mother)).containsExactly(rose.value().toString());
        assertThat(childrenOf(maloFather)).containsExactly(malo.value().toString());

        clock.set(clock.instant().plusSeconds(60));
        published(Map.of("title", "Pour tous", "audience", "SCHOOL"));
        assertThat(childrenOf(mother))
                .as("of the class that wrote it")
                .containsExactly(rose.value().toString());
        assertThat(childrenOf(elderFather)).containsExactly(elder.value().toString());
    }

    @Test
    void asksAsOftenForManyChildrenAsForOne() {
        published(Map.of());
        PersonId mother = town.guardian("Lou", "Merle", rose, malo);
        newest(maloFather);
        newest(mother);

        assertThat(listStatements(mother)).hasSameSizeAs(listStatements(maloFather));
    }

    private List<String> childrenOf(PersonId person) {
        return newest(person)
                .path("childIds")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> listStatements(PersonId person) {
        return statements.listDuring(() -> newest(person)).stream()
                .filter(statement -> !statement.contains("set_config"))
                .toList();
    }

    private JsonNode newest(PersonId person) {
        return client.get(person, "/api/messaging/newest-article").body().path("article");
    }
}
