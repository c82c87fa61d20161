package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.progress.ResultRights;
import fr.ent.homework.progress.report.ClassReportsView.PupilReport;
import fr.ent.homework.progress.report.ClassReportsView.ShownSignature;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the reports of a class in a term, with who has signed, in a constant number of statements. */
@Component
class ReadClassReports {

    private final ResultRights rights;
    private final ReportShelf shelf;
    private final ListSkills skills;
    private final Directory directory;
    private final SchoolClock clock;

    ReadClassReports(
            ResultRights rights, ReportShelf shelf, ListSkills skills, Directory directory, SchoolClock clock) {
        this.rights = rights;
        this.shelf = shelf;
        this.skills = skills;
        this.directory = directory;
        this.clock = clock;
    }

    ClassReportsView read(ClassView schoolClass, TermDays term, Viewer viewer) {
        List<ChildView> children = rights.listPupils(schoolClass.id(), viewer);
        List<ChildId> ids = children.stream().map(ChildView::id).toList();
        Map<ChildId, ReportEdition> editions = shelf.reports().list(ids, List.of(term.named())).stream()
                .collect(Collectors.toMap(ReportEdition::child, Function.identity()));
        Map<EditionId, List<ReportSignature>> signatures = shelf.signatures().list(editions.values());
        ClassFacts facts = new ClassFacts(
                shelf.reports().words(ids, term.named()),
                shelf.texts().write(children, term),
                editions,
                signatures,
                directory.names(signatures.values().stream()
                        .flatMap(List::stream)
                        .map(ReportSignature::guardian)
                        .distinct()
                        .toList()));
        return new ClassReportsView(
                schoolClass.id(),
                term.term(),
                skills.list(schoolClass, clock.today()).stream()
                        .map(Skill::subject)
                        .distinct()
                        .toList(),
                children.stream().map(facts::report).toList());
    }

    /** The facts of a term, by child. */
    private record ClassFacts(
            Map<ChildId, WrittenWords> words,
            Map<ChildId, ReportText> texts,
            Map<ChildId, ReportEdition> editions,
            Map<EditionId, List<ReportSignature>> signatures,
            Map<PersonId, PersonName> names) {

        PupilReport report(ChildView child) {
            @Nullable ReportEdition edition = editions.get(child.id());
            @Nullable ReportText text = texts.get(child.id());
            return new PupilReport(
                    child.id(),
                    child.givenName(),
                    child.familyName(),
                    words.getOrDefault(child.id(), WrittenWords.NONE),
                    edition == null ? null : edition.publishedAt(),
                    text != null && (edition == null || !text.tellsSame(edition.text())),
                    edition == null
                            ? List.of()
                            : signatures.getOrDefault(edition.id(), List.of()).stream()
                                    .map(one -> new ShownSignature(
                                            names.get(one.guardian()), one.way(), one.secondFactor(), one.at()))
                                    .toList());
        }
    }
}
