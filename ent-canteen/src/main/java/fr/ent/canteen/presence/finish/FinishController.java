package fr.ent.canteen.presence.finish;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.presence.RollActivities;
import fr.ent.canteen.presence.RollDays;
import fr.ent.canteen.presence.RollProblems;
import fr.ent.canteen.presence.finish.Finishes.PersonsFinish;
import fr.ent.canteen.presence.finish.Finishes.RollDay;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidField;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.tablet.TabletClock;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The end of a roll, as its tablet hands it in after its taps, and the opening again. */
@RestController
@RequestMapping("/api/canteen/presence")
class FinishController {

    /** The finish that is taken back doesn't stand. */
    private static final String ROLL_OPEN = "409 canteen:roll-open";

    private final FinishRoll finishRoll;
    private final RollActivities rollActivities;
    private final RollDays days;
    private final TownClock clock;

    FinishController(FinishRoll finishRoll, RollActivities rollActivities, RollDays days, TownClock clock) {
        this.finishRoll = finishRoll;
        this.rollActivities = rollActivities;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Finishes the roll of an activity's day: from then on who was said to be absent is. Sent again it changes nothing, nor
     * where the roll is finished already or was opened again after that moment. A day gone by on which nobody had booked or
     * was tapped has no roll to finish.
     */
    @PostMapping("/finishes")
    @AllowedTo({Role.ANIMATOR, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(RollProblems.ROLL_CLOSED)
    void finish(@RequestBody @Valid FinishedRoll sent, Viewer viewer) {
        RollDay roll = roll(sent.activityId(), sent.date(), viewer);
        TabletClock.requireSensible(sent.sentAt(), "sentAt");
        TabletClock.requireSensible(sent.at(), "at");
        Instant now = clock.now();
        Instant at = new TabletClock(sent.sentAt(), now).moment(sent.at());
        switch (finishRoll.finish(new PersonsFinish(sent.id(), roll, viewer.person(), at, now))) {
            case DONE -> {}
            case NO_ROLL -> throw RollProblems.closed(roll.day(), days.today());
            case ID_TAKEN -> throw Problem.invalid(new InvalidField("id", "taken"));
        }
    }

    /** Opens a finished roll again, with a reason that is kept and shown. Until it is finished anew nobody is absent. */
    @PostMapping("/reopenings")
    @AllowedTo({Role.ANIMATOR, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({RollProblems.ROLL_CLOSED, ROLL_OPEN})
    void reopen(@RequestBody @Valid ReopenedRoll sent, Viewer viewer) {
        RollDay roll = roll(sent.activityId(), sent.date(), viewer);
        if (!finishRoll.reopen(
                sent.finishId(), roll, viewer.person(), sent.reason().strip())) {
            throw Problem.of(ROLL_OPEN);
        }
    }

    private RollDay roll(ActivityId activity, LocalDate day, Viewer viewer) {
        rollActivities.get(activity, viewer);
        if (!days.mayTap(day, viewer)) {
            throw RollProblems.closed(day, days.today());
        }
        return new RollDay(activity, day);
    }

    /**
     * The roll that is finished, under an id its tablet gave.
     *
     * @param sentAt what the tablet's clock says now
     * @param at when it was finished by that clock
     */
    record FinishedRoll(
            @NotNull UUID id,
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,
            @NotNull Instant sentAt,
            @NotNull Instant at) {}

    /** The finish that is taken back, and why. */
    record ReopenedRoll(
            @NotNull UUID finishId,
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,

            @NotBlank @PlainText(max = 200) String reason) {}
}
