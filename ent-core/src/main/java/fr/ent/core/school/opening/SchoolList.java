package fr.ent.core.school.opening;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.ent.core.SchoolView;
import fr.ent.core.person.NameKey;
import fr.ent.core.school.opening.ListedSchool.LeftOutReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schools as the State publishes them: data set {@code fr-en-annuaire-education} of data.education.gouv.fr, as CSV with
 * semicolons, whatever the case of its header.
 */
record SchoolList(String csv) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern COMMUNE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_POSTCODE = 12;

    /** Reads it whole. */
    List<ListedSchool> read() {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.replace("\uFEFF", ""))) {
            return read(reader.iterator());
        } catch (CsvParseException unreadable) {
            throw new UnreadableListException("not-the-list");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<ListedSchool> read(Iterator<CsvRecord> lines) {
        if (!lines.hasNext()) {
            throw new UnreadableListException("not-the-list");
        }
        ListColumns columns = ListColumns.of(lines.next().getFields());
        List<ListedSchool> schools = new ArrayList<>();
        Set<Uai> known = new HashSet<>();
        while (lines.hasNext()) {
            CsvRecord line = lines.next();
            ListedSchool school = school(columns, line);
            if (!known.add(school.uai())) {
                throw UnreadableListException.at(line.getStartingLineNumber());
            }
            schools.add(school);
        }
        return schools;
    }

    private static ListedSchool school(ListColumns columns, CsvRecord line) {
        List<String> cells = line.getFields();
        Uai uai = Uai.typed(columns.read(cells, "identifiant_de_l_etablissement"))
                .orElseThrow(() -> UnreadableListException.at(line.getStartingLineNumber()));
        String commune = columns.read(cells, "code_commune").toUpperCase(Locale.ROOT);
        if (!COMMUNE.matcher(commune).matches()) {
            throw UnreadableListException.at(line.getStartingLineNumber());
        }
        SchoolContent content = new SchoolContent(
                tidy(columns.read(cells, "nom_etablissement")),
                level(columns, cells),
                Stream.of("adresse_1", "adresse_2")
                        .map(name -> tidy(columns.read(cells, name)))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                tidy(columns.read(cells, "code_postal")),
                tidy(columns.read(cells, "nom_commune")));
        return new ListedSchool(uai, commune, content.city(), content, leftOut(columns, cells, content));
    }

    /** Two flags say what is taught; an older file has the nature alone. */
    private static SchoolView.Level level(ListColumns columns, List<String> cells) {
        boolean nursery = columns.read(cells, "ecole_maternelle").equals("1");
        boolean elementary = columns.read(cells, "ecole_elementaire").equals("1");
        if (nursery != elementary) {
            return nursery ? SchoolView.Level.NURSERY : SchoolView.Level.ELEMENTARY;
        }
        String nature = key(columns.read(cells, "libelle_nature"));
        if (!nursery && nature.contains("MATERNELLE")) {
            return SchoolView.Level.NURSERY;
        }
        return !nursery && nature.contains("ELEMENTAIRE") ? SchoolView.Level.ELEMENTARY : SchoolView.Level.PRIMARY;
    }

    private static @Nullable LeftOutReason leftOut(ListColumns columns, List<String> cells, SchoolContent content) {
        if (!key(columns.read(cells, "type_etablissement")).equals("ECOLE")) {
            return LeftOutReason.NO_SCHOOL;
        }
        if (key(columns.read(cells, "etat")).startsWith("FERME")) {
            return LeftOutReason.CLOSED;
        }
        if (!key(columns.read(cells, "statut_public_prive")).equals("PUBLIC")) {
            return LeftOutReason.PRIVATE;
        }
        if (key(columns.read(cells, "libelle_nature")).contains("SANSEFFECTIFS")) {
            return LeftOutReason.WITHOUT_PUPILS;
        }
        boolean fits = fits(content.name(), LONGEST_NAME)
                && !content.name().isEmpty()
                && fits(content.street(), LONGEST_STREET)
                && fits(content.postcode(), LONGEST_POSTCODE)
                && fits(content.city(), LONGEST_NAME);
        return fits ? null : LeftOutReason.UNREADABLE;
    }

    /** No cell that a spreadsheet would run becomes a school's name. */
    private static boolean fits(String text, int most) {
        return text.length() <= most && (text.isEmpty() || "=+-@".indexOf(text.charAt(0)) < 0);
    }

    private static String tidy(String cell) {
        return SPACES.matcher(cell).replaceAll(" ").strip();
    }

    private static String key(String text) {
        return NameKey.of(text).value();
    }
}
