package fr.ent.gateway.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Errors in words, for a person whose browser opens an address; everything else that asks gets a problem. */
public final class ErrorPages {

    private static final Set<String> NAVIGATION = Set.of("GET", "HEAD");
    private static final Resource NOT_REACHED = new ClassPathResource("/static/error/4xx.html");
    private static final Resource OUR_FAULT = new ClassPathResource("/static/error/5xx.html");

    private static final Resource PATIENCE = new ClassPathResource("/static/error/patience.html");
    private static final String ASKED_FOR_PATIENCE = ErrorPages.class.getName() + ".PATIENCE";

    private ErrorPages() {}

    /** Nothing is broken: the page says to wait a moment. */
    public static void askForPatience(HttpServletRequest request) {
        request.setAttribute(ASKED_FOR_PATIENCE, true);
    }

    /** The page of a status, when the request is a person's and the web application is there. */
    public static Optional<Resource> find(HttpServletRequest request, int status) {
        return Optional.of(page(request, status))
                .filter(page -> isNavigation(request))
                .filter(Resource::exists);
    }

    private static Resource page(HttpServletRequest request, int status) {
        if (request.getAttribute(ASKED_FOR_PATIENCE) != null) {
            return PATIENCE;
        }
        return status < 500 ? NOT_REACHED : OUR_FAULT;
    }

    private static boolean isNavigation(HttpServletRequest request) {
        // Tomcat knows neither when it couldn't read the request's first line
        @Nullable String method = request.getMethod();
        @Nullable String path = request.getRequestURI();
        return method != null
                && path != null
                && NAVIGATION.contains(method)
                && !ServerPaths.areOfPrograms(path)
                && accepts(request.getHeaders(HttpHeaders.ACCEPT));
    }

    private static boolean accepts(@Nullable Enumeration<String> wanted) {
        while (wanted != null && wanted.hasMoreElements()) {
            if (wanted.nextElement().toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE)) {
                return true;
            }
        }
        return false;
    }
}
