package fr.ent.gateway.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** The headers that protect a browser, on every answer. An answer that brings its own policy keeps it. */
@Component
final class ProtectiveHeaders implements HeaderWriter {

    private static final long A_YEAR_IN_SECONDS = 31_536_000;

    private final List<HeaderWriter> writers;

    ProtectiveHeaders() {
        writers = List.of(
                new ContentSecurityPolicyHeaderWriter(
                        "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none';"
                                + " base-uri 'self'; frame-ancestors 'none'; form-action 'self'"),
                // this host alone: a town that serves us from its own domain has others below it, which may know no TLS
                new HstsHeaderWriter(AnyRequestMatcher.INSTANCE, A_YEAR_IN_SECONDS, false),
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new XXssProtectionHeaderWriter(),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                new PermissionsPolicyHeaderWriter("geolocation=(), payment=(), usb=()"));
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        writers.forEach(writer -> writer.writeHeaders(request, response));
    }
}
