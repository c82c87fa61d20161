package fr.ent.core.lti;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Tools that classes open (LTI 1.3).
 *
 * @param localTools whether a tool may run on the machine itself, without TLS; to try things out, never in service
 */
@Validated
@ConfigurationProperties("ent.lti")
public record LtiSettings(@DefaultValue("false") boolean localTools) {}
