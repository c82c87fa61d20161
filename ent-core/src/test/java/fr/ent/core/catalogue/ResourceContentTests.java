package fr.ent.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.SearchedWords;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceContentTests {

    @Test
    void keepsWhatIsKnownAndNothingBlank() {
        ResourceContent content = new ResourceContent(
                " Les fractions ",
                " https://fractions.example/a?b=c ",
                ResourceKind.VIDEO,
                " ",
                List.of(SchoolLevel.CM2, SchoolLevel.CM1, SchoolLevel.CM2),
                List.of(SchoolSubject.MATHEMATICS),
                List.of(" Partager ", "a|b"),
                "FR",
                null,
                4,
                "Une tarte.\r\nDes parts.",
                "",
                null);

        assertThat(content.title()).isEqualTo("Les fractions");
        assertThat(content.address()).isEqualTo("https://fractions.example/a?b=c");
        assertThat(content.host()).isEqualTo("fractions.example");
        assertThat(content.publisher()).isNull();
        assertThat(content.levels()).containsExactly(SchoolLevel.CM1, SchoolLevel.CM2);
        assertThat(content.skills()).containsExactly("Partager", "a/b");
        assertThat(content.language()).isEqualTo("fr");
        assertThat(content.description()).isEqualTo("Une tarte.\nDes parts.");
        assertThat(content.teacherSheet()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fractions.example/",
                "https://localhost/",
                "https://intranet/page",
                "https://paul@fractions.example/",
                "ftp://fractions.example/",
                "javascript:alert(1)",
                "https://fractions example/",
                "https:///page"
            })
    void refusesAnAddressThatIsNoneOfThePublicWeb(String address) {
        assertThatThrownBy(() -> resource(address)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void asksForAllWordsAndTheirBeginnings() {
        assertThat(SearchedWords.question("  Révolution d’été ")).isEqualTo("revolution:* & d:* & ete:*");
        assertThat(SearchedWords.question("a & !b | (c:*)")).isEqualTo("a:* & b:* & c:*");
        assertThat(SearchedWords.question(" ? ")).isEmpty();
    }

    @Test
    void readsSubjectsByTheirTitles() {
        assertThat(SchoolSubject.read("mathematiques")).contains(SchoolSubject.MATHEMATICS);
        assertThat(SchoolSubject.read("Agir, s'exprimer, comprendre à travers l'activité physique"))
                .contains(SchoolSubject.MOVING);
        assertThat(SchoolSubject.read("Alchimie")).isEmpty();
    }

    private static ResourceContent resource(String address) {
        return new ResourceContent(
                "Titre",
                address,
                ResourceKind.LINK,
                null,
                List.of(),
                List.of(),
                List.of(),
                "fr",
                null,
                null,
                null,
                null,
                null);
    }
}
