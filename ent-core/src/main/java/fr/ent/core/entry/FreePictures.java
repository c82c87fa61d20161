package fr.ent.core.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pictures that nobody in a class has: every animal once before any comes again in another colour. A class has fewer children than
 * there are pictures; whoever comes after the last one shares.
 */
final class FreePictures {

    private static final List<EntryAnimal> ANIMALS = List.of(EntryAnimal.values());
    private static final List<EntryTint> TINTS = List.of(EntryTint.values());

    /** The colours go round with the animals, so that neighbours differ in both. */
    private static final List<EntryPicture> ALL = IntStream.range(0, ANIMALS.size() * TINTS.size())
            .mapToObj(number -> new EntryPicture(
                    ANIMALS.get(number % ANIMALS.size()), TINTS.get((number + number / ANIMALS.size()) % TINTS.size())))
            .toList();

    private final Set<EntryPicture> taken;
    private final Map<EntryAnimal, Integer> times = new EnumMap<>(EntryAnimal.class);

    FreePictures(Collection<EntryPicture> taken) {
        this.taken = new HashSet<>(taken);
        taken.forEach(picture -> times.merge(picture.animal(), 1, Integer::sum));
    }

    EntryPicture next() {
        EntryPicture next = ALL.stream()
                .min(Comparator.<EntryPicture, Boolean>comparing(taken::contains)
                        .thenComparing(one -> times.getOrDefault(one.animal(), 0)))
                .orElseThrow();
        taken.add(next);
        times.merge(next.animal(), 1, Integer::sum);
        return next;
    }
}
