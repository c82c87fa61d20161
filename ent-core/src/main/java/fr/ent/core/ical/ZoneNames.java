package fr.ent.core.ical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import net.fortuna.ical4j.transform.compliance.TzHelper;

/** Zones by the names that programs give them: IANA's, and those of Windows, which Outlook writes. */
final class ZoneNames {

    private static final Set<String> IANA = ZoneId.getAvailableZoneIds();
    private static final Properties OF_WINDOWS = ofWindows();

    private ZoneNames() {}

    static Optional<ZoneId> find(String name) {
        return Optional.of(OF_WINDOWS.getProperty(name, name))
                .filter(IANA::contains)
                .map(ZoneId::of);
    }

    /** As ical4j keeps them; its own reader would look for the zone's changes too. */
    private static Properties ofWindows() {
        Properties names = new Properties();
        try (InputStream kept = Objects.requireNonNull(TzHelper.class.getResourceAsStream("msTimezoneNames"))) {
            names.load(kept);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return names;
    }
}
