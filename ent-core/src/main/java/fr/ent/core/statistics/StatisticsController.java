package fr.ent.core.statistics;

import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Download;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the product is used: for administrators, and for heads in their schools. Rounded numbers, nobody's. */
@RestController
@RequestMapping("/api/core/statistics")
class StatisticsController {

    private static final int READ_PER_HOUR = 300;

    private final ReadStatistics readStatistics;
    private final RateLimits limits;

    StatisticsController(ReadStatistics readStatistics, RateLimits limits) {
        this.readStatistics = readStatistics;
        this.limits = limits;
    }

    /**
     * Reads how the product was used; 300 an hour, files included. A day's numbers are there once it is over.
     *
     * @param from the first day, included
     * @param to the last day, included; 366 days at most
     * @param schoolId one school; a head names the own one
     */
    @GetMapping
    @AllowedTo({Role.TERRITORY_ADMINISTRATOR, Role.HEAD})
    StatisticsView show(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            Viewer viewer) {
        StatisticsPeriod period = StatisticsPeriod.of(from, to);
        limits.take("statistics", viewer.person().toString(), READ_PER_HOUR, Duration.ofHours(1));
        return readStatistics.find(period, schoolId, viewer).orElseThrow(Problem::notFound);
    }

    /**
     * Gives the same as a CSV file, as French spreadsheets read it.
     *
     * @param from the first day, included
     * @param to the last day, included; 366 days at most
     * @param schoolId one school; a head names the own one
     */
    @GetMapping("/file")
    @AllowedTo({Role.TERRITORY_ADMINISTRATOR, Role.HEAD})
    @Answers(as = "text/csv")
    ResponseEntity<byte[]> file(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable SchoolId schoolId,
            Viewer viewer) {
        StatisticsView shown = show(from, to, schoolId, viewer);
        return new Download(
                        "Statistiques " + from + " " + to, "csv", MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .of(StatisticsFile.write(shown).getBytes(StandardCharsets.UTF_8));
    }
}
