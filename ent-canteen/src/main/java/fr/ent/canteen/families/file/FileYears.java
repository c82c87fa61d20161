package fr.ent.canteen.families.file;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The file that a child has now: this school year's, or a new one that proposes what the last one said. */
@Component
class FileYears {

    private final FamilyFiles files;
    private final TownClock clock;

    FileYears(FamilyFiles files, TownClock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** From July on families prepare the school year that begins in September. */
    int current() {
        LocalDate today = clock.today();
        return today.getMonthValue() < Month.JULY.getValue() ? today.getYear() - 1 : today.getYear();
    }

    FamilyFile get(ChildId child) {
        return get(List.of(child)).getOrDefault(child, empty(child, current()));
    }

    Map<ChildId, FamilyFile> get(Collection<ChildId> children) {
        int year = current();
        Map<ChildId, FamilyFile> found = new LinkedHashMap<>();
        for (FamilyFile file : files.listUpTo(year, children)) {
            found.putIfAbsent(file.key().child(), file.key().year() == year ? file : proposed(file, year));
        }
        children.forEach(child -> found.putIfAbsent(child, empty(child, year)));
        return found;
    }

    private static FamilyFile empty(ChildId child, int year) {
        return FamilyFile.notBegun(new FamilyFile.FileKey(child, year), FileContent.EMPTY);
    }

    private static FamilyFile proposed(FamilyFile before, int year) {
        return FamilyFile.notBegun(
                new FamilyFile.FileKey(before.key().child(), year),
                before.content().carriedOver());
    }
}
