package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.homework.progress.ResultRights;
import fr.ent.homework.progress.ResultRows;
import fr.ent.homework.progress.term.SchoolTerms;
import fr.ent.homework.progress.term.TermDays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the reports of a term, with their levels, and tells families whose report is another one now. */
@Component
class PublishReports {

    private final ResultRights rights;
    private final ReportShelf shelf;
    private final ResultRows results;
    private final SchoolTerms terms;
    private final ReportNotices notices;

    PublishReports(
            ResultRights rights, ReportShelf shelf, ResultRows results, SchoolTerms terms, ReportNotices notices) {
        this.rights = rights;
        this.shelf = shelf;
        this.results = results;
        this.terms = terms;
        this.notices = notices;
    }

    /** How many reports are new; none where the viewer doesn't have one of the pupils in that class. */
    @Transactional
    public OptionalInt publish(ClassView schoolClass, String termName, Optional<Set<ChildId>> only, Viewer viewer) {
        TermDays term = terms.keep(schoolClass.schoolId()).require(termName);
        results.hold(schoolClass.id(), term.named());
        List<ChildView> children = rights.listPupils(schoolClass.id(), viewer).stream()
                .filter(child -> only.map(some -> some.contains(child.id())).orElse(true))
                .toList();
        if (only.filter(some -> some.size() > children.size()).isPresent()) {
            return OptionalInt.empty();
        }
        Map<ChildId, ReportText> texts = new LinkedHashMap<>(shelf.texts().write(children, term));
        shelf.reports().list(texts.keySet(), List.of(term.named())).stream()
                .filter(read -> Optional.ofNullable(texts.get(read.child()))
                        .filter(text -> text.tellsSame(read.text()))
                        .isPresent())
                .map(ReportEdition::child)
                .forEach(texts::remove);
        results.publish(texts.keySet(), term.named());
        shelf.reports().publish(term.named(), texts);
        notices.tell(texts.keySet(), term);
        return OptionalInt.of(texts.size());
    }
}
