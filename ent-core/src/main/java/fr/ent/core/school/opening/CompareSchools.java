package fr.ent.core.school.opening;

import fr.ent.core.Directory;
import fr.ent.core.SchoolView;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.person.NameKey;
import fr.ent.core.school.opening.ListComparison.ComparedSchool;
import fr.ent.core.school.opening.ListComparison.ListedCommune;
import fr.ent.core.school.opening.ListComparison.ListedState;
import fr.ent.core.school.opening.ListComparison.UnusedLine;
import fr.ent.core.territory.Territories;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the State's list with the schools of the territory in scope. Nothing is changed. */
@Component
class CompareSchools {

    private final Directory directory;
    private final Territories territories;

    CompareSchools(Directory directory, Territories territories) {
        this.directory = directory;
        this.territories = territories;
    }

    /** @param wanted codes of communes; none of them: those that seem to be the territory's */
    ListComparison compare(List<ListedSchool> listed, Set<String> wanted) {
        Map<String, SchoolView> known =
                directory.listSchools().stream().collect(Collectors.toMap(SchoolView::uai, Function.identity()));
        Set<String> communes = wanted.isEmpty() ? guess(listed, known.keySet()) : wanted;
        List<ListedSchool> here =
                listed.stream().filter(one -> communes.contains(one.commune())).toList();
        return new ListComparison(
                communes(listed, communes),
                here.stream()
                        .filter(one -> one.leftOut() == null)
                        .map(one -> compare(one, known.get(one.uai().value())))
                        .sorted(Comparator.comparing(one -> one.school().name()))
                        .toList(),
                here.stream().flatMap(one -> UnusedLine.of(one).stream()).toList(),
                listed.size() - here.size());
    }

    private static ComparedSchool compare(ListedSchool listed, @Nullable SchoolView known) {
        SchoolContent content = listed.content();
        String uai = listed.uai().value();
        if (known == null) {
            return new ComparedSchool(uai, content, ListedState.NEW, null);
        }
        SchoolContent before = SchoolContent.of(known);
        return before.equals(content)
                ? new ComparedSchool(uai, content, ListedState.KNOWN, null)
                : new ComparedSchool(uai, content, ListedState.CHANGED, before);
    }

    /** The communes of schools that are known, those whose name the territory bears, or the only one there is. */
    private Set<String> guess(List<ListedSchool> listed, Set<String> known) {
        String territory =
                NameKey.of(territories.get(TerritoryScope.require()).name()).value();
        Set<String> own = listed.stream()
                .filter(one -> known.contains(one.uai().value())
                        || territory.endsWith(NameKey.of(one.communeName()).value()))
                .map(ListedSchool::commune)
                .collect(Collectors.toSet());
        Set<String> all = listed.stream().map(ListedSchool::commune).collect(Collectors.toSet());
        return own.isEmpty() && all.size() == 1 ? all : own;
    }

    private static List<ListedCommune> communes(List<ListedSchool> listed, Set<String> chosen) {
        return listed.stream().collect(Collectors.groupingBy(ListedSchool::commune)).entrySet().stream()
                .map(one -> new ListedCommune(
                        one.getKey(),
                        one.getValue().getFirst().communeName(),
                        Math.toIntExact(one.getValue().stream()
                                .filter(school -> school.leftOut() == null)
                                .count()),
                        chosen.contains(one.getKey())))
                .sorted(Comparator.comparing(ListedCommune::name).thenComparing(ListedCommune::code))
                .toList();
    }
}
