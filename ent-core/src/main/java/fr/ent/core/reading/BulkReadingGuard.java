package fr.ent.core.reading;

import fr.ent.core.Viewer;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.reading.DayReadings.Taken;
import fr.ent.core.reading.DayReadings.Thing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Counts readings of other people's data for whoever may do them, and refuses those that come too fast beyond the budget. */
@Component
class BulkReadingGuard implements HandlerInterceptor {

    private final DayReadings readings;
    private final TellUnusualReading tell;

    BulkReadingGuard(DayReadings readings, TellUnusualReading tell) {
        this.readings = readings;
        this.tell = tell;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route
                && request.getAttribute(Viewer.class.getName()) instanceof Viewer viewer) {
            BulkReading reading = route.getMethodAnnotation(BulkReading.class);
            if (reading != null) {
                take(viewer, reading.value(), request);
            }
        }
        return true;
    }

    private void take(Viewer viewer, BulkKind kind, HttpServletRequest request) {
        Taken taken = readings.take(viewer.person(), kind, thing(kind, request), DayBudget.of(kind, viewer));
        if (taken.isRefused()) {
            if (taken.first()) {
                tell.tell(viewer, kind, taken);
            }
            throw ReadingProblems.unusual(kind, taken.again());
        }
    }

    /** A file or letter made anew counts each time; a family read again doesn't, whichever of its pages it is. */
    private static Thing thing(BulkKind kind, HttpServletRequest request) {
        if (kind == BulkKind.EXPORTS || kind == BulkKind.PRINTS) {
            return new Thing("each", UUID.randomUUID().toString());
        }
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && kind != BulkKind.PEOPLE_LISTS
                && !variables.isEmpty()) {
            Map.Entry<?, ?> first = variables.entrySet().iterator().next();
            return new Thing(String.valueOf(first.getKey()), mark(String.valueOf(first.getValue())));
        }
        return new Thing("list", mark(request.getRequestURI() + "?" + Objects.toString(request.getQueryString(), "")));
    }

    /** The thing as a digest: the trail alone says whom somebody looked at. */
    private static String mark(String thing) {
        return DigestUtils.md5DigestAsHex(thing.getBytes(StandardCharsets.UTF_8));
    }
}
