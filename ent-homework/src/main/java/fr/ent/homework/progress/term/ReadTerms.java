package fr.ent.homework.progress.term;

import fr.ent.core.SchoolView;
import fr.ent.homework.progress.term.TermsView.SetTerm;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the terms of a school in a year with what stays of them, in a constant number of statements. */
@Component
class ReadTerms {

    private final SchoolTerms terms;
    private final ReadTermUse readUse;

    ReadTerms(SchoolTerms terms, ReadTermUse readUse) {
        this.terms = terms;
        this.readUse = readUse;
    }

    TermsView read(SchoolView school, SchoolYear year) {
        int version = terms.version(school.id(), year);
        Optional<YearTerms> written = terms.find(school.id(), year);
        YearTerms shown = written.orElseGet(() -> YearTerms.thirds(year));
        UsedTerms used = readUse.read(school.id(), shown);
        return new TermsView(
                school.id(),
                school.name(),
                year.number(),
                listSettable().stream().map(SchoolYear::number).toList(),
                version,
                written.isPresent(),
                used.published(),
                shown.list().stream()
                        .map(days -> new SetTerm(days, used.noted(days.number()), used.reported(days.number())))
                        .toList());
    }

    /** The years whose terms can be set: the one that runs, and the next. */
    List<SchoolYear> listSettable() {
        return List.of(terms.year(), terms.year().next());
    }
}
