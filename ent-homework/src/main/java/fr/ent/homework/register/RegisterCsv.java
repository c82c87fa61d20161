package fr.ent.homework.register;

import fr.ent.core.school.hours.DayHalf;
import fr.ent.core.text.SpreadsheetLines;
import fr.ent.homework.absence.AbsenceReason;
import fr.ent.homework.register.RegisterView.RegisterAbsence;
import fr.ent.homework.register.RegisterView.RegisterPupil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A register as a file: a line for each pupil, a column for each half-day whose roll was closed. */
final class RegisterCsv {

    private static final String AWAY = "absence sans motif";
    private static final Map<AbsenceReason, String> REASONS = Map.of(
            AbsenceReason.ILLNESS, "maladie",
            AbsenceReason.CONTAGION, "maladie contagieuse d’un proche",
            AbsenceReason.FAMILY_GATHERING, "réunion solennelle de famille",
            AbsenceReason.CUT_OFF, "empêchement des communications",
            AbsenceReason.GUARDIANS_AWAY, "absence temporaire des responsables",
            AbsenceReason.OTHER, "autre motif");

    private RegisterCsv() {}

    static String write(RegisterView register) {
        return SpreadsheetLines.write(lines -> {
            lines.add(line(
                    Stream.of("Nom", "Prénom"),
                    register.halves().stream()
                            .map(half -> half.date() + (half.half() == DayHalf.MORNING ? " matin" : " après-midi")),
                    Stream.of("Demi-journées d’absence", "Sans motif", "À apprécier", "Retards")));
            register.pupils().forEach(pupil -> lines.add(pupil(register, pupil)));
        });
    }

    private static List<String> pupil(RegisterView register, RegisterPupil pupil) {
        List<RegisterAbsence> absences = pupil.absences();
        return line(
                Stream.of(pupil.familyName(), pupil.givenName()),
                register.halves().stream()
                        .map(half -> absences.stream()
                                .filter(missed -> missed.date().equals(half.date()) && missed.half() == half.half())
                                .findFirst()
                                .map(missed -> words(missed.reason()))
                                .orElse("")),
                Stream.of(absences.size(), pupil.unexplained(), pupil.toJudge(), pupil.late())
                        .map(String::valueOf));
    }

    private static String words(@Nullable AbsenceReason reason) {
        return Optional.ofNullable(reason).map(REASONS::get).orElse(AWAY);
    }

    private static List<String> line(Stream<String> first, Stream<String> middle, Stream<String> last) {
        return Stream.of(first, middle, last).flatMap(part -> part).toList();
    }
}
