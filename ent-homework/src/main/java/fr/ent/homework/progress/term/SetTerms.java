package fr.ent.homework.progress.term;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the terms of a school in a year. What is noted stays in the term in which it was. */
@Component
class SetTerms {

    private final SchoolTerms terms;
    private final ReadTermUse readUse;
    private final Audit audit;

    SetTerms(SchoolTerms terms, ReadTermUse readUse, Audit audit) {
        this.terms = terms;
        this.readUse = readUse;
        this.audit = audit;
    }

    @Transactional
    public TermsOutcome set(SchoolId school, YearTerms wanted, Viewer viewer) {
        terms.hold(school);
        YearTerms before = terms.get(school, wanted.year());
        Optional<TermsOutcome.Refused> refusal =
                readUse.read(school, before).findRefusal(before, wanted, terms.today());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        terms.write(school, wanted);
        audit.record(
                viewer.person(),
                "school-terms.changed",
                "school:" + school,
                Map.of("year", Integer.toString(wanted.year().number())));
        return new TermsOutcome.Done();
    }
}
