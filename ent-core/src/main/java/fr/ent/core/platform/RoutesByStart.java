package fr.ent.core.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * A path is compared with those routes alone that begin like it. Spring compares one that holds an id with every route of the
 * product, all conditions of each: for hundreds of routes that costs more than a short answer does.
 */
final class RoutesByStart extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, List<String>> starts = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        return mayBe(route, ServletRequestPathUtils.getCachedPathValue(request))
                ? super.getMatchingMapping(route, request)
                : null;
    }

    /** A path with signs written by their number is left to Spring, who reads them. */
    private boolean mayBe(RequestMappingInfo route, String path) {
        for (String start : starts.computeIfAbsent(route, RoutesByStart::startsOf)) {
            if (path.startsWith(start)) {
                return true;
            }
        }
        return path.indexOf('%') >= 0;
    }

    /** The beginning of each pattern, up to its first variable or wildcard, without the slash that a wildcard may lack. */
    private static List<String> startsOf(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .map(pattern -> pattern.split("/?[{*?]", 2)[0])
                .toList();
    }
}
