package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.homework.progress.term.SchoolTerm;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what was published last of pupils' reports, for what is made of it: one statement. The caller says who may read it. */
@Component
public class ReadEditions {

    private final ReportRows reports;

    ReadEditions(ReportRows reports) {
        this.reports = reports;
    }

    /** Those of the children of whom a report of the term is published. */
    public Map<ChildId, PublishedReport> list(Collection<ChildId> children, SchoolTerm term) {
        return reports.list(children, List.of(term)).stream()
                .map(edition -> new PublishedReport(edition.child(), edition.text(), edition.publishedAt()))
                .collect(Collectors.toMap(PublishedReport::child, Function.identity()));
    }
}
