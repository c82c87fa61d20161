package fr.ent.homework.progress.report;

import fr.ent.core.ChildView;
import fr.ent.homework.progress.term.SchoolTerms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the words of a pupil's report in a term that nobody changes meanwhile. */
@Component
class WriteWords {

    private final SchoolTerms terms;
    private final ReportRows reports;

    WriteWords(SchoolTerms terms, ReportRows reports) {
        this.terms = terms;
        this.reports = reports;
    }

    /**
     * Whether they were still as they were read.
     *
     * @throws fr.ent.core.InvalidInput if the term hasn't begun, or isn't one of the school's year
     */
    @Transactional
    public boolean write(ChildView child, String term, WrittenWords words) {
        return reports.write(
                child.id(), terms.keep(child.schoolId()).require(term).named(), words.version(), words.words());
    }
}
