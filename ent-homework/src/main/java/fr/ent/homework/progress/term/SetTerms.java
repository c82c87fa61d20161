package fr.ent.homework.progress.term;

import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
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
    private final ReadTerms readTerms;
    private final Audit audit;

    SetTerms(SchoolTerms terms, ReadTermUse readUse, ReadTerms readTerms, Audit audit) {
        this.terms = terms;
        this.readUse = readUse;
        this.readTerms = readTerms;
        this.audit = audit;
    }

    /** @param version of those that were read */
    @Transactional
    public TermsOutcome set(SchoolView at, YearTerms wanted, int version, Viewer viewer) {
        SchoolId school = at.id();
        terms.hold(school);
        if (terms.version(school, wanted.year()) != version) {
            return new TermsOutcome.ChangedMeanwhile();
        }
        YearTerms before = terms.get(school, wanted.year());
        Optional<TermsOutcome.Refused> refusal =
                readUse.read(school, before).findRefusal(before, wanted, terms.today());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        terms.write(school, wanted, version + 1);
        audit.record(
                viewer.person(),
                "school-terms.changed",
                "school:" + school,
                Map.of("year", Integer.toString(wanted.year().number())));
        return new TermsOutcome.Done(readTerms.read(at, wanted.year()));
    }
}
