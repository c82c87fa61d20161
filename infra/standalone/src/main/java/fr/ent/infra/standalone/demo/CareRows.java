package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;

import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.Kind;
import fr.ent.core.school.SchoolDays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes care, study help and Wednesdays with what is booked of them, and who pays for Noé in which week. */
final class CareRows {

    private static final TypeReference<List<PriceStep>> EXPLANATION = new TypeReference<>() {};
    private static final int WEEKS = 3;

    private final Batch batch;
    private final JsonMapper json;
    private final Town town;
    private final Chance chance;
    private final Moment now;

    CareRows(Batch batch, JsonMapper json, Town town, Moment now) {
        this.batch = batch;
        this.json = json;
        this.town = town;
        this.chance = town.chance(20_260_925L);
        this.now = now;
    }

    void write(SchoolDays days) {
        UUID site = chance.id();
        batch.insert(
                "canteen.site (territory_id, id, name, address)",
                List.of(site),
                one -> row(territory(), one, "Maison de l’enfance", "6 rue des Écoles"));
        List<Care> all = Care.of(town, chance);
        writeActivities(all, site);
        all.forEach(care -> book(care, days));
        custody();
    }

    private void writeActivities(List<Care> all, UUID site) {
        String cutOff = json.writerFor(CutOff.class).writeValueAsString(Care.CUT_OFF);
        batch.insert(
                "canteen.activity (territory_id, id, school_id, name, kind, unit, weekdays, capacity, starts_at,"
                        + " ends_at, also_serves, site_id, booking_cut_off, cancelling_cut_off)",
                all,
                one -> row(
                        territory(),
                        one.id(),
                        one.school().id(),
                        one.shape().title,
                        one.shape().kind,
                        one.shape().unit,
                        one.shape() == Care.Shape.WEDNESDAY ? "{3}" : "{1,2,4,5}",
                        one.shape().places,
                        one.shape().from,
                        one.shape().to,
                        one.shape() == Care.Shape.WEDNESDAY ? others(one.school()) : "{}",
                        one.shape() == Care.Shape.WEDNESDAY ? site : null,
                        cutOff,
                        cutOff));
        batch.insert(
                "canteen.tariff (territory_id, id, activity_id, valid_from, method, council_decided_on,"
                        + " council_reference)",
                all,
                one -> row(
                        territory(),
                        one.id(),
                        one.id(),
                        one.tariff().validFrom(),
                        json.writerFor(TariffMethod.class)
                                .writeValueAsString(one.tariff().method()),
                        one.tariff().decision().decidedOn(),
                        one.tariff().decision().reference()));
    }

    private String others(School first) {
        return "{"
                + String.join(
                        ",",
                        town.schools().stream()
                                .filter(school -> !school.equals(first))
                                .map(school -> school.id().toString())
                                .toList())
                + "}";
    }

    /** Today and the days to come. Study help is wanted by more than can come, and so is the next Wednesday. */
    private void book(Care care, SchoolDays days) {
        List<Pupil> pupils =
                new ArrayList<>(town.pupils().stream().filter(care::isFor).toList());
        chance.shuffle(pupils);
        int wanted = care.shape() == Care.Shape.STUDY || care.shape() == Care.Shape.WEDNESDAY
                ? care.shape().places + 2
                : care.shape().places / 2;
        pupils.sort((one, other) -> Boolean.compare(isShown(other), isShown(one)));
        List<Pupil> coming = pupils.subList(0, Math.min(wanted, pupils.size()));
        open(care, days).forEach(day -> book(care, day, coming));
    }

    /** Sofia's children come first, so that her week is alive. */
    private static boolean isShown(Pupil pupil) {
        return pupil.person().familyName().equals("Benali");
    }

    private List<LocalDate> open(Care care, SchoolDays days) {
        return now.today()
                .datesUntil(now.today().plusWeeks(WEEKS))
                .filter(day -> care.shape().weekdays().contains(day.getDayOfWeek()))
                .filter(day -> days.findClosure(new SchoolId(care.school().id()), day)
                        .map(closure -> closure.kind() == Kind.WEDNESDAY)
                        .orElse(true))
                .toList();
    }

    private void book(Care care, LocalDate day, List<Pupil> coming) {
        int places = care.shape().places;
        List<Integer> numbers =
                java.util.stream.IntStream.range(0, coming.size()).boxed().toList();
        batch.insert(
                "canteen.booking (territory_id, id, child_id, activity_id, day, status, turn, household_id,"
                        + " amount_cents, explanation, booked_by, booked_at)",
                numbers,
                number -> booking(care, day, coming.get(number), Math.max(0, number + 1 - places)));
        batch.insert(
                "canteen.activity_day (territory_id, activity_id, day, capacity, taken, waited)",
                List.of(day),
                one -> row(
                        territory(),
                        care.id(),
                        one,
                        places,
                        Math.min(coming.size(), places),
                        Math.max(0, coming.size() - places)));
    }

    private @Nullable Object[] booking(Care care, LocalDate day, Pupil child, int turn) {
        Household payer = town.homes(child).getFirst();
        return row(
                territory(),
                chance.id(),
                child.id(),
                care.id(),
                day,
                turn == 0 ? "BOOKED" : "WAITING",
                turn == 0 ? null : turn,
                payer.id(),
                care.shape().cents,
                json.writerFor(EXPLANATION).writeValueAsString(explanation(care)),
                payer.adults().getFirst().id(),
                now.instant().minus(Duration.ofDays(5 + chance.below(9))).atOffset(ZoneOffset.UTC));
    }

    /** The price is everybody's: no quotient has a part in it. */
    private static List<PriceStep> explanation(Care care) {
        return care.tariff().price(new QuotientStanding.Unknown()).explanation().stream()
                .filter(step -> !(step instanceof PriceStep.NoQuotient))
                .toList();
    }

    /** Children who live in two homes: even weeks in the first, odd weeks in the second. */
    private void custody() {
        List<Pupil> shared = town.pupils().stream()
                .filter(pupil -> town.homes(pupil).size() == 2)
                .toList();
        batch.insert(
                "canteen.custody (territory_id, child_id, valid_from, odd_household, even_household, set_by, set_at)",
                shared,
                child -> row(
                        territory(),
                        child.id(),
                        LocalDate.of(town.year().startsIn(), 9, 1),
                        town.homes(child).get(1).id(),
                        town.homes(child).get(0).id(),
                        town.homes(child).get(0).adults().getFirst().id(),
                        now.instant().minus(Duration.ofDays(60)).atOffset(ZoneOffset.UTC)));
    }

    private UUID territory() {
        return town.brand().id();
    }
}
