package fr.ent.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class NoticeBoardIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    private Town town;
    private ChildId lea;
    private ChildId tom;
    private PersonId mother;

    @BeforeEach
    void aFamily() {
        town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ClassId schoolClass = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        tom = town.pupil("Tom", "Benali", school, schoolClass);
        mother = town.guardian("Sofia", "Benali", lea, tom);
    }

    @Test
    void aNoticeMayBeAboutNoChild() {
        town.run(() -> notices.tell(List.of(mother, mother), new Notice("test.news", null, Map.of(), "/")));

        assertThat(board()).containsExactly(mother + " about null at /");
    }

    @Test
    void theSameNewsIsToldAboutEachChild() {
        Notice news = new Notice("test.news", null, Map.of(), "/news?child={child}");

        town.run(() -> notices.tellEach(Map.of(lea, List.of(mother, lea.asPerson()), tom, List.of(mother)), news));

        assertThat(board())
                .containsExactlyInAnyOrder(
                        mother + " about " + lea + " at /news?child=" + lea,
                        lea + " about " + lea + " at /news?child=" + lea,
                        mother + " about " + tom + " at /news?child=" + tom);
    }

    @Test
    void tellingManyCostsOneStatement() {
        Notice news = new Notice("test.news", null, Map.of(), "/");
        int one = statements.during(() -> town.run(() -> notices.tellEach(Map.of(lea, List.of(mother)), news)));

        assertThat(statements.during(() ->
                        town.run(() -> notices.tellEach(Map.of(lea, List.of(mother), tom, List.of(mother)), news))))
                .isEqualTo(one);
    }

    @Test
    void takesBackWhatTellsOfOneChildAlone() {
        Notice news = new Notice("test.news", null, Map.of("entry", "1"), "/news?child={child}");
        Notice other = new Notice("test.news", null, Map.of("entry", "2"), "/other?child={child}");
        Map<ChildId, List<PersonId>> about = Map.of(lea, List.of(mother), tom, List.of(mother));
        town.run(() -> {
            notices.tellEach(about, news);
            notices.tellEach(about, other);
            notices.takeBackAbout(
                    Map.of(lea, List.of(mother, lea.asPerson())), "test.news", List.of(Map.of("entry", "1")));
        });

        assertThat(board())
                .containsExactlyInAnyOrder(
                        mother + " about " + tom + " at /news?child=" + tom,
                        mother + " about " + lea + " at /other?child=" + lea,
                        mother + " about " + tom + " at /other?child=" + tom);
    }

    private List<String> board() {
        return town.in(() -> jdbc.sql("select recipient_id, child_id, link from core.notice")
                .query((row, n) -> row.getString("recipient_id") + " about " + row.getString("child_id") + " at "
                        + row.getString("link"))
                .list());
    }
}
