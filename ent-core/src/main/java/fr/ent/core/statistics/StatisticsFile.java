package fr.ent.core.statistics;

import fr.ent.core.statistics.StatisticsView.PeopleOf;
import fr.ent.core.statistics.StatisticsView.PeopleOn;
import fr.ent.core.statistics.StatisticsView.SchoolReach;
import fr.ent.core.text.SpreadsheetLines;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statistics for a spreadsheet. */
final class StatisticsFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("GUARDIAN", "Responsables"),
            Map.entry("PUPIL", "Élèves"),
            Map.entry("TEACHER", "Enseignants"),
            Map.entry("HEAD", "Direction"),
            Map.entry("TOWN_AGENT", "Agents"),
            Map.entry("ANIMATOR", "Animateurs"),
            Map.entry("ELECTED", "Élus"),
            Map.entry("LIBRARIAN", "Bibliothécaires"),
            Map.entry("ATSEM", "ATSEM"),
            Map.entry("AESH", "AESH"),
            Map.entry("RASED", "RASED"),
            Map.entry("TERRITORY_ADMINISTRATOR", "Administrateurs"),
            Map.entry("HOMEWORK", "Cahier de textes"),
            Map.entry("MESSAGES", "Messages"),
            Map.entry("TOWN_SERVICES", "Cantine et périscolaire"),
            Map.entry("FILES", "Fichiers"),
            Map.entry("PEOPLE", "Familles et comptes"),
            Map.entry("PHONE", "Téléphone"),
            Map.entry("TABLET", "Tablette"),
            Map.entry("COMPUTER", "Ordinateur"),
            Map.entry("OTHER", "Autre"));

    private final SpreadsheetLines lines;

    private StatisticsFile(SpreadsheetLines lines) {
        this.lines = lines;
    }

    static String write(StatisticsView shown) {
        return SpreadsheetLines.write(lines -> new StatisticsFile(lines).add(shown));
    }

    private void add(StatisticsView shown) {
        lines.add("Tableau", "Ligne", "Personnes (arrondi à " + shown.step() + ")");
        spans("Personnes par jour", shown.days());
        spans("Personnes par semaine, à partir du", shown.weeks());
        spans("Personnes par mois, à partir du", shown.months());
        lines("Par rôle, somme des jours", shown.roles(), "");
        lines("Par service, somme des jours", shown.modules(), "");
        lines("Par heure, somme des jours", shown.hours(), " h");
        lines("Par appareil, somme des jours", shown.devices(), "");
        reach(shown.schools());
    }

    private void spans(String table, List<PeopleOn> spans) {
        spans.forEach(one -> add(table, DAY.format(one.startsOn()), one.people()));
    }

    private void lines(String table, List<PeopleOf> lines, String unit) {
        lines.forEach(one -> add(table, WORDS.getOrDefault(one.line(), one.line()) + unit, one.people()));
    }

    private void reach(List<SchoolReach> schools) {
        schools.forEach(school -> {
            add("Familles", school.name(), school.families());
            add("Familles avec un compte actif", school.name(), school.reached());
            add("Familles connectées depuis 30 jours", school.name(), school.seen());
        });
    }

    private void add(String table, String line, @Nullable Integer people) {
        lines.add(table, line, people == null ? "moins de " + Rounding.STEP : people.toString());
    }
}
