package fr.ent.core.platform;

import fr.ent.core.ChildId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A controller of one test that takes every kind of value; its profile keeps it out of every application. */
@RestController
@Profile("never")
class OrderDesk {

    @PostMapping("/order")
    String order(@RequestBody Order order) {
        return order.name();
    }

    record Order(
            String name,
            ChildId child,
            @Nullable UUID device,
            LocalDate day,
            @Nullable Instant since,
            DayOfWeek weekday,
            int count,
            boolean free,
            BigDecimal rate,
            List<Line> lines,
            @Nullable List<@Nullable String> notes) {}

    record Line(LocalTime at, @Nullable Integer seats) {}
}
