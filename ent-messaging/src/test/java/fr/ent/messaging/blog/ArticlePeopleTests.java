package fr.ent.messaging.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.ChildId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NewId;
import fr.ent.core.storage.FileId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticlePeopleTests {

    private final FileId garden = FileId.next();
    private final FileId straw = FileId.next();
    private final ChildId rose = new ChildId(NewId.next());
    private final ChildId malo = new ChildId(NewId.next());

    @Test
    void thoseOnPicturesAreOnEachThatIsNotNamed() {
        ArticlePeople people =
                new ArticlePeople(null, List.of(rose), List.of(new PictureFaces(straw, List.of(malo, malo))));

        assertThat(people.listFaces(List.of(garden, straw), Map.of(), AuthorKind.STAFF, Set.of()))
                .isEqualTo(Map.of(garden, Set.of(rose), straw, Set.of(malo)));
        assertThat(people.listSaid(List.of(garden, straw), List.of(), AuthorKind.STAFF))
                .containsExactly(garden, straw);
    }

    @Test
    void whereNothingIsSaidItStaysAsItWas() {
        ArticlePeople people = new ArticlePeople(null, null, null);

        assertThat(people.listFaces(List.of(garden, straw), Map.of(garden, Set.of(rose)), AuthorKind.STAFF, Set.of()))
                .isEqualTo(Map.of(garden, Set.of(rose)));
        assertThat(people.listSaid(List.of(garden, straw), List.of(garden), AuthorKind.STAFF))
                .containsExactly(garden);
    }

    @Test
    void nobodyIsAnAnswerToo() {
        ArticlePeople people = new ArticlePeople(null, null, List.of(new PictureFaces(garden, List.of())));

        assertThat(people.listFaces(List.of(garden), Map.of(garden, Set.of(rose)), AuthorKind.STAFF, Set.of()))
                .isEmpty();
        assertThat(people.listSaid(List.of(garden), List.of(), AuthorKind.STAFF))
                .containsExactly(garden);
    }

    @Test
    void aTeacherTakesNobodyAwayWhomTheyAreNotToldOf() {
        ArticlePeople people = new ArticlePeople(null, null, List.of(new PictureFaces(garden, List.of())));
        Map<FileId, Set<ChildId>> before = Map.of(garden, Set.of(rose, malo));

        assertThat(people.listFaces(List.of(garden), before, AuthorKind.STAFF, Set.of(rose)))
                .isEqualTo(Map.of(garden, Set.of(rose)));
    }

    @Test
    void aPupilAddsToWhomATeacherSawAndSaysNothingForGood() {
        ArticlePeople people = new ArticlePeople(null, List.of(), List.of(new PictureFaces(straw, List.of(malo))));

        assertThat(people.listFaces(
                        List.of(garden, straw),
                        Map.of(garden, Set.of(rose), straw, Set.of(rose)),
                        AuthorKind.PUPIL,
                        Set.of()))
                .isEqualTo(Map.of(garden, Set.of(rose), straw, Set.of(rose, malo)));
        assertThat(people.listSaid(List.of(garden, straw), List.of(garden), AuthorKind.PUPIL))
                .containsExactly(garden);
    }

    @Test
    void picturesOfOthersStayAtTheirPlaces() {
        FileId cover = FileId.next();
        FileId latest = FileId.next();
        List<FileId> before = List.of(cover, garden, straw);

        assertThat(content(garden, straw).with(List.of(cover), before).files()).isEqualTo(before);
        assertThat(content(straw, garden).with(List.of(cover), before).files()).containsExactly(cover, straw, garden);
        assertThat(content(garden, latest).with(List.of(straw, cover), before).files())
                .containsExactly(cover, garden, straw, latest);
        assertThat(content(straw).with(List.of(cover), before).files()).containsExactly(cover, straw);
        assertThat(content(latest).with(List.of(cover), List.of(garden, cover)).files())
                .as("what is new comes after, also where something was taken out")
                .containsExactly(cover, latest);
    }

    @Test
    void picturesOfOthersCountAmongTheTwenty() {
        List<FileId> others = Stream.generate(FileId::next).limit(19).toList();

        assertThat(content(garden).with(others, others).files()).hasSize(20);
        assertThatThrownBy(() -> content(garden, straw).with(others, others)).isInstanceOf(InvalidInput.class);
    }

    private static ArticleContent content(FileId... files) {
        return new ArticleContent("Notre potager", "", ArticleAudience.SCHOOL, null, List.of(files));
    }

    @Test
    void anArticleHasATitleAndMayBeWithoutWords() {
        ArticleContent content = new ArticleContent(
                " Notre potager ", "Un\r\n\r\ndeux ", ArticleAudience.FAMILIES, null, List.of(garden, garden));

        assertThat(content.title()).isEqualTo("Notre potager");
        assertThat(content.text()).isEqualTo("Un\n\ndeux");
        assertThat(content.comments()).as("as the class chooses").isNull();
        assertThat(content.files()).containsExactly(garden);
        assertThatThrownBy(() -> new ArticleContent(" ", "", ArticleAudience.CLASS, null, null))
                .isInstanceOf(InvalidInput.class);
    }
}
