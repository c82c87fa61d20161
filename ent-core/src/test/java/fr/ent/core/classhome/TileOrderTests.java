package fr.ent.core.classhome;

import static fr.ent.core.classhome.TileKind.BIRTHDAYS;
import static fr.ent.core.classhome.TileKind.BLOG;
import static fr.ent.core.classhome.TileKind.LIBRARY;
import static fr.ent.core.classhome.TileKind.TODO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileOrderTests {

    private static final List<TileKind> OFFERED = List.of(BIRTHDAYS, TODO, BLOG, LIBRARY);

    @Test
    void isTheUsualOneWithoutBirthdaysUntilSomebodyChooses() {
        assertThat(new TileOrder(List.of(), List.of()).listShown(OFFERED)).containsExactly(TODO, BLOG, LIBRARY);
    }

    @Test
    void isTheTeachersOwn() {
        assertThat(new TileOrder(List.of("BLOG", "BIRTHDAYS", "TODO"), List.of("LIBRARY")).listShown(OFFERED))
                .containsExactly(BLOG, BIRTHDAYS, TODO);
    }

    @Test
    void showsATileLastThatCameAfterTheChoice() {
        assertThat(new TileOrder(List.of("BLOG", "TODO"), List.of("BIRTHDAYS")).listShown(OFFERED))
                .containsExactly(BLOG, TODO, LIBRARY);
    }

    @Test
    void leavesOutWhatNoModuleGivesAndWhatAnotherVersionCallsItsOwn() {
        assertThat(new TileOrder(List.of("MEAL", "HOLOGRAM", "BLOG", "BLOG"), List.of("TODO", "LIBRARY"))
                        .listShown(OFFERED))
                .containsExactly(BLOG);
    }
}
