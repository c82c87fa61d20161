package fr.ent.core.territory;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a territory lies, as far as its days go: the zone of its school holidays, its public holidays and its hours. Corsica
 * and overseas have school holidays of their own, which the town takes from the State's file; until then those of the zone
 * named here stand.
 */
public enum TerritoryPlace {
    ZONE_A("A"),
    ZONE_B("B"),
    ZONE_C("C"),
    MOSELLE("B", "57", "Europe/Paris"),
    BAS_RHIN("B", "67", "Europe/Paris"),
    HAUT_RHIN("B", "68", "Europe/Paris"),
    CORSICA("B"),
    GUADELOUPE("C", "GP", "America/Guadeloupe"),
    MARTINIQUE("C", "MQ", "America/Martinique"),
    FRENCH_GUIANA("C", "GF", "America/Cayenne"),
    REUNION("C", "RE", "Indian/Reunion"),
    MAYOTTE("C", "YT", "Indian/Mayotte"),
    SAINT_PIERRE_ET_MIQUELON("C", "PM", "America/Miquelon"),
    SAINT_BARTHELEMY("C", "BL", "America/St_Barthelemy"),
    SAINT_MARTIN("C", "MF", "America/Marigot"),
    FRENCH_POLYNESIA("C", "PF", "Pacific/Tahiti"),
    NEW_CALEDONIA("C", "NC", "Pacific/Noumea"),
    WALLIS_ET_FUTUNA("C", "WF", "Pacific/Wallis");

    private final String zone;
    private final @Nullable String region;
    private final ZoneId timeZone;

    TerritoryPlace(String zone) {
        this(zone, null, "Europe/Paris");
    }

    TerritoryPlace(String zone, @Nullable String region, String timeZone) {
        this.zone = zone;
        this.region = region;
        this.timeZone = ZoneId.of(timeZone);
    }

    /** {@code A}, {@code B} or {@code C}. */
    public String zone() {
        return zone;
    }

    /** The code of a département or territory with public holidays of its own. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    /**
     * The place that these rules are those of. Corsica isn't told from zone B, whose rules it has until it has holidays of
     * its own.
     */
    public static Optional<TerritoryPlace> of(String zone, Optional<String> region) {
        return Arrays.stream(values())
                .filter(place -> place.region().equals(region) && (region.isPresent() || place.zone.equals(zone)))
                .findFirst();
    }
}
