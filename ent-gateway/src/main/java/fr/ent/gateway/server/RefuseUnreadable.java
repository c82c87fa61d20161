package fr.ent.gateway.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what can't be read before anything is looked up for it: a query that isn't UTF-8, a path that hides plain letters, so
 * that two readers may take it for two, an origin that is none, a body whose type may be any.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class RefuseUnreadable extends OncePerRequestFilter {

    private static final String SOCKETS = "/ws";

    /** As browsers write it; "null" and anything else is no page of ours. */
    private static final Pattern ORIGIN =
            Pattern.compile("https?://(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    /** Signs that need no encoding (RFC 3986), encoded. */
    private static final Pattern HIDDEN =
            Pattern.compile("%(?:2[DE]|3\\d|[46][1-9A-F]|[57][0-9A]|5F|7E)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request.getQueryString())
                || HIDDEN.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (hasBody(request) && isAnyType(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (SOCKETS.equals(request.getRequestURI()) && !isOrigin(request.getHeader(HttpHeaders.ORIGIN))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isReadable(@Nullable String query) {
        if (query == null) {
            return true;
        }
        try {
            // one character for each byte
            String bytes = StringUtils.uriDecode(query, StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return false;
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** As in {@code Accept}; one body has one type. Signs of its parameters don't count. */
    private static boolean isAnyType(@Nullable String type) {
        return type != null && type.split(";", 2)[0].contains("*");
    }

    /** A script sends none, and needs none. */
    private static boolean isOrigin(@Nullable String origin) {
        return origin == null || ORIGIN.matcher(origin).matches();
    }
}
