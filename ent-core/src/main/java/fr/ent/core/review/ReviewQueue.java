package fr.ent.core.review;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what an agent sees beside the things that wait: five statements at most, however many they are. */
@Component
public class ReviewQueue {

    private final Directory directory;
    private final Files files;
    private final OwnFamilies ownFamilies;

    ReviewQueue(Directory directory, Files files, OwnFamilies ownFamilies) {
        this.directory = directory;
        this.files = files;
        this.ownFamilies = ownFamilies;
    }

    public ReviewFacts describe(Collection<Submission> waiting, Viewer agent) {
        List<ChildId> children = waiting.stream()
                .flatMap(one -> ReviewSubject.child(one.subject()).stream())
                .distinct()
                .toList();
        List<HouseholdId> households = waiting.stream()
                .flatMap(one -> ReviewSubject.household(one.subject()).stream())
                .distinct()
                .toList();
        Map<HouseholdId, HouseholdView> homes =
                households.isEmpty() ? Map.of() : byId(directory.listHouseholds(households), HouseholdView::id);
        return new ReviewFacts(
                children.isEmpty() ? Map.of() : byId(directory.listChildren(children), ChildView::id),
                homes,
                directory.names(people(waiting, homes.values())),
                byId(
                        files.list(waiting.stream()
                                .flatMap(one -> one.papers().stream())
                                .toList()),
                        FileView::id),
                ownFamilies.find(agent));
    }

    private static List<PersonId> people(Collection<Submission> waiting, Collection<HouseholdView> homes) {
        return Stream.concat(
                        waiting.stream()
                                .flatMap(one -> Stream.ofNullable(one.review().sentBy())),
                        homes.stream()
                                .flatMap(home -> Stream.concat(
                                        home.adults().stream(),
                                        home.children().stream().map(ChildId::asPerson))))
                .distinct()
                .toList();
    }

    private static <K, V> Map<K, V> byId(Collection<V> all, Function<V, K> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
