package fr.ent.core.school.opening;

import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolView;
import fr.ent.core.school.opening.SchoolListController.TickedSchool;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes schools from the State's list: adds those that the territory in scope lacks, and changes those that differ. */
@Component
class TakeSchools {

    private final Directory directory;
    private final WriteSchools writeSchools;

    TakeSchools(Directory directory, WriteSchools writeSchools) {
        this.directory = directory;
        this.writeSchools = writeSchools;
    }

    /** How many schools were added, and how many changed. */
    record TakenSchools(int added, int changed) {}

    /** @throws InvalidInput for a number that its letter doesn't prove */
    @Transactional(propagation = Propagation.MANDATORY)
    TakenSchools take(List<TickedSchool> ticked, PersonId by) {
        Map<String, SchoolView> known =
                directory.listSchools().stream().collect(Collectors.toMap(SchoolView::uai, Function.identity()));
        int added = 0;
        int changed = 0;
        for (TickedSchool one : ticked) {
            Uai uai = Uai.typed(one.uai()).orElseThrow(() -> new InvalidInput("schools", "malformed"));
            SchoolView before = known.get(uai.value());
            if (before == null) {
                added += writeSchools.open(uai, one.school(), by).isPresent() ? 1 : 0;
            } else if (!SchoolContent.of(before).equals(one.school())) {
                writeSchools.change(before.id(), one.school(), by);
                changed++;
            }
        }
        return new TakenSchools(added, changed);
    }
}
