package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.homework.progress.ResultRights;
import fr.ent.homework.progress.ResultRows;
import fr.ent.homework.progress.SchoolTerm;
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
    private final WriteTexts writeTexts;
    private final ReportRows reports;
    private final ResultRows results;
    private final ReportNotices notices;

    PublishReports(
            ResultRights rights, WriteTexts writeTexts, ReportRows reports, ResultRows results, ReportNotices notices) {
        this.rights = rights;
        this.writeTexts = writeTexts;
        this.reports = reports;
        this.results = results;
        this.notices = notices;
    }

    /** How many reports are new; none where the viewer doesn't have one of the pupils in that class. */
    @Transactional
    public OptionalInt publish(ClassView schoolClass, SchoolTerm term, Optional<Set<ChildId>> only, Viewer viewer) {
        results.hold(schoolClass.id(), term);
        List<ChildView> children = rights.listPupils(schoolClass.id(), viewer).stream()
                .filter(child -> only.map(some -> some.contains(child.id())).orElse(true))
                .toList();
        if (only.filter(some -> some.size() > children.size()).isPresent()) {
            return OptionalInt.empty();
        }
        Map<ChildId, ReportText> texts = new LinkedHashMap<>(writeTexts.write(children, term));
        reports.list(texts.keySet(), List.of(term)).stream()
                .filter(read -> Optional.ofNullable(texts.get(read.child()))
                        .filter(text -> text.tellsSame(read.text()))
                        .isPresent())
                .map(ReportEdition::child)
                .forEach(texts::remove);
        results.publish(texts.keySet(), term);
        reports.publish(term, texts);
        notices.tell(texts.keySet(), term);
        return OptionalInt.of(texts.size());
    }
}
