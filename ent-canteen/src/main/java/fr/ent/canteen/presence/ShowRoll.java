package fr.ent.canteen.presence;

import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.families.file.MayCollect;
import fr.ent.canteen.families.file.MayCollect.HandOver;
import fr.ent.canteen.families.file.Needs;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.presence.PresenceView.OtherChild;
import fr.ent.canteen.presence.PresenceView.PresenceState;
import fr.ent.canteen.presence.PresenceView.RollChild;
import fr.ent.canteen.presence.PresenceView.RollFinish;
import fr.ent.canteen.presence.PresenceView.RollReopening;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A site's day with all that a tablet needs, in a number of statements that doesn't depend on the children. */
@Component
class ShowRoll {

    private final Rolls rolls;
    private final Directory directory;
    private final Needs needs;
    private final MayCollect mayCollect;
    private final TownClock clock;

    ShowRoll(Rolls rolls, Directory directory, Needs needs, MayCollect mayCollect, TownClock clock) {
        this.rolls = rolls;
        this.directory = directory;
        this.needs = needs;
        this.mayCollect = mayCollect;
        this.clock = clock;
    }

    PresenceView show(Activity activity, LocalDate day) {
        DayRoll roll = rolls.on(activity.id(), day);
        Set<ChildId> ids = roll.children();
        List<ChildView> pupils = directory.listPupilsAt(activity.schools());
        RollFacts known = new RollFacts(
                pupils.stream().collect(Collectors.toMap(ChildView::id, Function.identity())),
                directory.names(Stream.concat(
                                ids.stream().map(ChildId::asPerson), roll.end().people())
                        .distinct()
                        .toList()),
                needs.on(day, ids),
                activity.kind() == ActivityKind.CANTEEN ? Map.of() : mayCollect.list(ids),
                roll.expected().booked());
        return new PresenceView(
                activity.id(),
                activity.name(),
                directory.findSchool(activity.schoolId()).map(SchoolView::name).orElse(""),
                activity.unit(),
                day,
                clock.now(),
                roll.cursor(),
                roll.end().finish().map(known::finish).orElse(null),
                roll.end().reopening().map(known::reopening).orElse(null),
                roll.states(null, day, clock.zone()).stream()
                        .map(known::present)
                        .sorted(Comparator.comparing(RollChild::familyName).thenComparing(RollChild::givenName))
                        .toList(),
                pupils.stream()
                        .filter(pupil -> !ids.contains(pupil.id()))
                        .map(pupil ->
                                new OtherChild(pupil.id(), pupil.givenName(), pupil.familyName(), pupil.className()))
                        .toList());
    }

    /** The facts known of the children of the day, read at one moment. */
    private record RollFacts(
            Map<ChildId, ChildView> pupils,
            Map<PersonId, PersonName> names,
            Map<ChildId, ChildNeeds> needs,
            Map<ChildId, HandOver> handOver,
            Set<ChildId> booked) {

        private static final HandOver NOBODY = new HandOver(List.of(), List.of());

        RollFinish finish(RollEnd.Finish finish) {
            return new RollFinish(
                    finish.id(), finish.at(), finish.by().map(this::name).orElse(null));
        }

        RollReopening reopening(RollEnd.Reopening reopening) {
            return new RollReopening(reopening.at(), name(reopening.by()), reopening.reason());
        }

        private String name(PersonId person) {
            @Nullable PersonName name = names.get(person);
            return name == null ? "" : name.full();
        }

        RollChild present(PresenceState state) {
            ChildId child = state.childId();
            @Nullable ChildView pupil = pupils.get(child);
            @Nullable PersonName name = names.get(child.asPerson());
            HandOver people = handOver.getOrDefault(child, NOBODY);
            return new RollChild(
                    child,
                    name == null ? "" : name.givenName(),
                    name == null ? "" : name.familyName(),
                    pupil == null ? "" : pupil.className(),
                    booked.contains(child),
                    pupil == null,
                    needs.getOrDefault(child, ChildNeeds.NONE),
                    people.allowed(),
                    people.refused(),
                    state);
        }
    }
}
