package fr.ent.canteen.meals.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.ent.canteen.Menu;
import fr.ent.core.text.PlainWords;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Menus as SCDL's CSV: comma-separated UTF-8, a dish a line. */
final class MenusCsv {

    private MenusCsv() {}

    static String of(Publisher publisher, PublicMenus menus) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(ScdlRow.COLUMNS);
            menus.days().stream()
                    .flatMap(day -> rows(publisher, day))
                    .forEach(row -> csv.writeRecord(
                            row.cells().stream().map(PlainWords::of).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Stream<ScdlRow> rows(Publisher publisher, PublicMenus.SchoolMenu day) {
        Menu menu = day.menu();
        return menu.components().stream()
                .flatMap(component -> component.dishes().stream()
                        .map(dish -> new ScdlRow(publisher, day.school(), menu, component.kind(), dish)));
    }
}
