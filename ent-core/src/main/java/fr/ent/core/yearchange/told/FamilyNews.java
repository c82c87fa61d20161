package fr.ent.core.yearchange.told;

import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.yearchange.change.YearChange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * News for families: of those who leave the school or the town's schools as soon as that is decided, for they have to do
 * something; of a new class once it is true, since schools change their classes until the last day.
 */
@Component
public class FamilyNews {

    private static final String LEAVES = "core.year-leaves";
    private static final String PASSES_ON = "core.year-passes-on";
    private static final String CLASS = "core.year-class";
    private static final String UNDONE = "core.year-undone";
    private static final String LINK = "/";

    private final NewsRows rows;
    private final Directory directory;
    private final Notices notices;

    FamilyNews(NewsRows rows, Directory directory, Notices notices) {
        this.rows = rows;
        this.directory = directory;
        this.notices = notices;
    }

    /** The plan is applied: those who leave or pass on are told. */
    public void applied(YearChange change) {
        Map<ChildId, String> schools = rows.listGoing(change.id());
        tell(
                schools.keySet(),
                child -> {
                    String school = schools.getOrDefault(child, "");
                    String date = change.startsOn().toString();
                    return school.isEmpty()
                            ? new Notice(LEAVES, child, Map.of("date", date, "change", name(change)), LINK)
                            : new Notice(
                                    PASSES_ON,
                                    child,
                                    Map.of("date", date, "school", school, "change", name(change)),
                                    LINK);
                },
                person -> true);
    }

    /** These pupils are in their new class. */
    public void inClass(YearChange change, Collection<ChildId> children) {
        Map<ChildId, Map<String, String>> classes = rows.listClasses(children);
        tell(
                classes.keySet(),
                child -> new Notice(CLASS, child, facts(change, classes.getOrDefault(child, Map.of())), LINK),
                person -> true);
    }

    /** The change is undone before anything became true: whoever has read otherwise is told, the others need never know. */
    public void calledOff(YearChange change) {
        Set<ChildId> children = rows.listGoing(change.id()).keySet();
        Set<PersonId> people = listFamilies(children);
        Map<String, String> ofChange = Map.of("change", name(change));
        notices.takeBack(people, LEAVES, ofChange);
        notices.takeBack(people, PASSES_ON, ofChange);
        Set<PersonId> told = listTold(change, people);
        tell(children, child -> new Notice(UNDONE, child, ofChange, LINK), told::contains);
    }

    /** Those of these pupils who were to go and are at the school as before: whoever was told otherwise is told. */
    public void stayed(YearChange change, Collection<ChildId> children) {
        Set<ChildId> staying = rows.listStaying(change.id(), change.school(), children);
        if (staying.isEmpty()) {
            return;
        }
        Set<PersonId> told = listTold(change, listFamilies(staying));
        tell(staying, child -> new Notice(UNDONE, child, Map.of("change", name(change)), LINK), told::contains);
    }

    /** These pupils are in the class that they had before. */
    public void inFormerClass(YearChange change, Collection<ChildId> children) {
        Map<ChildId, Map<String, String>> classes = rows.listClasses(children);
        tell(
                classes.keySet(),
                child -> new Notice(UNDONE, child, facts(change, classes.getOrDefault(child, Map.of())), LINK),
                person -> true);
    }

    private Set<PersonId> listFamilies(Collection<ChildId> children) {
        return directory.listGuardians(children).values().stream()
                .flatMap(List::stream)
                .map(PersonName::id)
                .collect(Collectors.toSet());
    }

    private Set<PersonId> listTold(YearChange change, Set<PersonId> people) {
        Map<String, String> ofChange = Map.of("change", name(change));
        return Stream.of(LEAVES, PASSES_ON)
                .flatMap(kind -> notices.listTold(people, kind, ofChange).stream())
                .collect(Collectors.toSet());
    }

    private void tell(Collection<ChildId> children, NoticeOfChild notice, Predicate<PersonId> whom) {
        if (children.isEmpty()) {
            return;
        }
        Map<Notice, List<PersonId>> told = new LinkedHashMap<>();
        directory
                .listGuardians(children)
                .forEach((child, people) -> told.put(
                        notice.about(child),
                        people.stream().map(PersonName::id).filter(whom).toList()));
        notices.tellAll(told);
    }

    private static Map<String, String> facts(YearChange change, Map<String, String> schoolClass) {
        Map<String, String> facts = new LinkedHashMap<>(schoolClass);
        facts.put("change", name(change));
        return facts;
    }

    private static String name(YearChange change) {
        return change.id().toString();
    }

    /** Words a notice for a child's family. */
    private interface NoticeOfChild {
        Notice about(ChildId child);
    }
}
