package fr.ent.canteen.meals.opendata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The constraints of SCDL menus-collectifs 1.2.3, written from the schema and not from what we export. */
final class ScdlValidator {

    private static final Predicate<String> SIRET = Pattern.compile("^\\d{14}$").asPredicate();
    private static final Predicate<String> INSEE =
            Pattern.compile("^([013-9]\\d|2[AB1-9])\\d{3}$").asPredicate();

    /** Brackets, quotes and commas. */
    private static final Predicate<String> LIST =
            Pattern.compile("^\\[\"[^\"]+\"(,\"[^\"]+\")*\\]$").asPredicate();

    private static final List<Column> SCHEMA = List.of(
            required("menuCollNom"),
            required("menuCollSiret", SIRET),
            required("menuEtablissementNom"),
            optional("menuEtablissementSiret", SIRET),
            required("menuRestaurantNom"),
            optional("menuRestaurantInsee", INSEE),
            optional("menuRestaurantId"),
            required("menuRestaurantIdType", oneOf("SIRET", "EN", "autre", "sans")),
            required(
                    "menuRestaurantType",
                    oneOf(
                            "crèche",
                            "maternelle",
                            "élémentaire",
                            "collège",
                            "lycée",
                            "université",
                            "centre de formation",
                            "administration",
                            "résidence sénior",
                            "EHPAD",
                            "repas à domicile",
                            "centre de loisirs",
                            "restaurant d'entreprise",
                            "autre")),
            required("menuRestaurantConvive"),
            required("menuDate", ScdlValidator::isDate),
            required(
                    "menuRepasType",
                    oneOf("petit-déjeuner", "déjeuner", "goûter", "dîner", "collation", "pique-nique", "autre")),
            required(
                    "menuPlatType",
                    oneOf("entrée", "plat principal", "garniture", "dessert", "produit laitier", "pain", "autre")),
            required("menuPlatNom", text -> text.length() < 160),
            optional("menuPlatCode", text -> text.length() < 16),
            optional("menuPlatSiqo", LIST),
            optional("menuPlatLabel"),
            optional("menuPlatPrecision"),
            optional("menuPlatRegime", LIST),
            optional("menuPlatAllergene", LIST),
            optional("menuPlatTexture", LIST),
            optional("menuPlatNutriscore", oneOf("A", "B", "C", "D", "E")),
            optional("menuPlatPrix", Pattern.compile("^\\d+(\\.\\d+)?$").asPredicate()),
            required("menuPublicationDate", ScdlValidator::isMoment),
            optional("menuModificationDate", ScdlValidator::isMoment),
            optional("menuModificationInfo"));

    private ScdlValidator() {}

    /** The faults of a file, by line and column; nothing if the file holds. */
    static List<String> faults(String csv) {
        List<CsvRecord> lines = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        List<String> names = SCHEMA.stream().map(Column::name).toList();
        if (lines.isEmpty() || !lines.getFirst().getFields().equals(names)) {
            return List.of("header");
        }
        List<String> faults = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> {
            for (int column = 0; column < SCHEMA.size(); column++) {
                if (!SCHEMA.get(column).holds(line.getField(column))) {
                    faults.add(line.getStartingLineNumber() + " " + names.get(column) + " «" + line.getField(column)
                            + "»");
                }
            }
        });
        return faults;
    }

    private static boolean isDate(String text) {
        return parses(() -> LocalDate.parse(text)) && text.length() == 10;
    }

    private static boolean isMoment(String text) {
        return parses(() -> Instant.parse(text)) && text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static Predicate<String> oneOf(String... values) {
        return List.of(values)::contains;
    }

    private static Column required(String name) {
        return required(name, text -> true);
    }

    private static Column required(String name, Predicate<String> rule) {
        return new Column(name, text -> !text.isBlank() && rule.test(text));
    }

    private static Column optional(String name) {
        return optional(name, text -> true);
    }

    private static Column optional(String name, Predicate<String> rule) {
        return new Column(name, text -> text.isEmpty() || rule.test(text));
    }

    private record Column(String name, Predicate<String> rule) {
        boolean holds(String text) {
            return rule.test(text);
        }
    }
}
