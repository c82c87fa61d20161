package fr.ent.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.Cache;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Remembers where files were found, and asks for what was compressed at build: in Brotli where it is accepted, for browsers
 * name gzip first, which is a sixth larger, and in nothing that is named only to be refused.
 */
final class BrotliFirst extends CachingResourceResolver {

    private static final String BROTLI = "br";
    private static final Pattern REFUSED = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*$");

    BrotliFirst(Cache found) {
        super(found);
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return super.resolveResourceInternal(request == null ? null : new Preference(request), path, locations, chain);
    }

    private static final class Preference extends HttpServletRequestWrapper {

        private Preference(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            String value = super.getHeader(name);
            return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name) && value != null ? accepted(value) : value;
        }

        private static String accepted(String value) {
            List<String> codings = Arrays.stream(StringUtils.tokenizeToStringArray(value.toLowerCase(Locale.ROOT), ","))
                    .filter(coding -> !REFUSED.matcher(coding).find())
                    .map(coding -> coding.split(";", 2)[0].strip())
                    .toList();
            return Stream.concat(codings.stream().filter(BROTLI::equals), codings.stream())
                    .distinct()
                    .collect(Collectors.joining(","));
        }
    }
}
