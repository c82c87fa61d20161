package fr.ent.canteen.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.export.Cell;
import fr.ent.canteen.export.Sheet;
import fr.ent.canteen.export.Sheet.SheetColumn;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownSheetTests {

    @Test
    void showsAPageAndSaysHowManyThereAre() {
        Sheet whole = new Sheet(
                "Réservations",
                List.of(new SheetColumn("givenName", "Prénom")),
                IntStream.range(0, 205)
                        .mapToObj(number -> List.of(Cell.of("Enfant " + number)))
                        .toList());

        ShownSheet shown = ShownSheet.of(whole);

        assertThat(shown.rows()).hasSize(200);
        assertThat(shown.total()).isEqualTo(205);
        assertThat(ShownSheet.of(new Sheet("Réservations", whole.columns())).total())
                .isZero();
    }
}
