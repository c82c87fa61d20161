package fr.ent.homework.demo;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.demo.Pupil;
import fr.ent.homework.progress.report.ReportDigest;
import fr.ent.homework.progress.report.ReportText;
import fr.ent.homework.progress.report.ReportText.ReportSkill;
import fr.ent.homework.progress.report.ReportText.ReportSubject;
import fr.ent.homework.progress.term.TermDays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The published report of a pupil, made of the levels of a term. */
record DemoReport(UUID id, Pupil pupil, TermDays term, String content, DemoResult last) {

    static DemoReport of(UUID id, List<DemoResult> results, JsonMapper json) {
        DemoResult one = results.getFirst();
        Pupil pupil = one.pupil();
        ReportText text = new ReportText(
                ChildId.of(new PersonId(pupil.id())),
                pupil.schoolClass().school().name(),
                pupil.schoolClass().name(),
                pupil.person().givenName(),
                pupil.person().familyName(),
                one.term(),
                words(pupil),
                subjects(results));
        return new DemoReport(id, pupil, one.term(), json.writeValueAsString(text), one);
    }

    static String words(Pupil pupil) {
        return pupil.person().givenName()
                + " travaille avec sérieux et prend volontiers la parole. Lire un peu chaque soir l’aidera encore.";
    }

    String digest() {
        return ReportDigest.of(content);
    }

    private static List<ReportSubject> subjects(List<DemoResult> results) {
        return results.stream()
                .sorted(Comparator.comparing(result -> result.skill().subject()))
                .collect(Collectors.groupingBy(result -> result.skill().subject(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(subject -> new ReportSubject(
                        subject.getKey(),
                        subject.getValue().stream()
                                .map(result -> new ReportSkill(result.skill().words(), result.level()))
                                .toList(),
                        ""))
                .toList();
    }
}
