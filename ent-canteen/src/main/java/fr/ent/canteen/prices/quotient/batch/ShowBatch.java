package fr.ent.canteen.prices.quotient.batch;

import fr.ent.canteen.families.Families;
import fr.ent.canteen.prices.quotient.batch.BatchController.BatchLine;
import fr.ent.canteen.prices.quotient.batch.BatchController.BatchView;
import fr.ent.canteen.prices.quotient.batch.Batches.Answered;
import fr.ent.canteen.prices.quotient.batch.Batches.Batch;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamily;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how far a batch has come: five statements, however many households. What is hidden from the viewer is counted alone. */
@Component
class ShowBatch {

    private final Batches batches;
    private final Directory directory;
    private final Families families;

    ShowBatch(Batches batches, Directory directory, Families families) {
        this.batches = batches;
        this.directory = directory;
        this.families = families;
    }

    @Nullable
    BatchView findLatest(Viewer viewer) {
        return batches.findLatest().map(batch -> show(batch, viewer)).orElse(null);
    }

    BatchView show(Batch batch, Viewer viewer) {
        OwnFamily own = families.ownFamily(viewer);
        List<Answered> answered = batches.listAnswered(batch.id());
        List<Answered> told = answered.stream()
                .filter(one -> one.outcome() != BatchOutcome.SAME)
                .toList();
        Map<HouseholdId, String> names = told.isEmpty()
                ? Map.of()
                : directory
                        .listHouseholds(told.stream().map(Answered::household).toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdView::id, HouseholdView::name));
        return new BatchView(
                batch.startedAt(),
                batch.endedAt(),
                batches.count(batch.id()),
                answered.size(),
                answered.size() - told.size(),
                told.stream()
                        .filter(one -> !own.hides(one.household()))
                        .map(one -> line(one, names))
                        .toList());
    }

    private static BatchLine line(Answered one, Map<HouseholdId, String> names) {
        return new BatchLine(
                one.household(),
                names.getOrDefault(one.household(), ""),
                one.outcome(),
                one.why(),
                one.former(),
                one.value());
    }
}
