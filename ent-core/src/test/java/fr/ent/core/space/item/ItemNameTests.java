package fr.ent.core.space.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemNameTests {

    @Test
    void aFileKeepsTheEndingOfWhatItIs() {
        assertThat(ItemName.of("photo.html", "image/png").text()).isEqualTo("photo.html.png");
        assertThat(ItemName.of("Photo.PNG", "image/png").text()).isEqualTo("Photo.PNG");
    }

    @Test
    void aNameIsNoPath() {
        assertThat(ItemName.of("CE1/CE2", null).text()).isEqualTo("CE1-CE2");
        assertThat(ItemName.of("..\\secret", null).text()).isEqualTo("-secret");
    }

    @Test
    void namesThatDifferByTheirCaseAreOne() {
        assertThat(ItemName.of("ÉTÉ", null).key())
                .isEqualTo(ItemName.of("été", null).key());
        assertThat(ItemName.of("ete", null).key())
                .isNotEqualTo(ItemName.of("été", null).key());
    }

    @Test
    void foldersStandBeforeFilesAndAccentsDontCount() {
        assertThat(ItemName.of("Zoo", null).sortKey())
                .isLessThan(ItemName.of("abc", "text/plain").sortKey());
        assertThat(ItemName.of("Été", null).sortKey())
                .isLessThan(ItemName.of("Fêtes", null).sortKey());
    }

    @Test
    void aNumberStandsBeforeTheEndingAndTheLongestNameStaysWithinItsBounds() {
        assertThat(ItemName.of("chat.png", "image/png").others().getFirst().text())
                .isEqualTo("chat (2).png");
        assertThat(ItemName.of("2026.11 réunion", null).others().getFirst().text())
                .isEqualTo("2026.11 réunion (2)");
        assertThat(ItemName.of("a".repeat(300), "text/plain")
                        .others()
                        .getFirst()
                        .text())
                .hasSize(200)
                .endsWith(" (2).txt");
    }
}
