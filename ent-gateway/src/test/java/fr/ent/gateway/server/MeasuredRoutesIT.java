package fr.ent.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.gateway.testing.ProductTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsProperties;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each route has its own place in the measures, and half of them are free: files, screens and features to come. */
@ProductTest
class MeasuredRoutesIT {

    @Autowired
    private MetricsProperties metrics;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void areFarFewerThanTheLimit() {
        Stream<String> patterns = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .distinct();

        assertThat(patterns.count())
                .isPositive()
                .isLessThan(metrics.getWeb().getServer().getMaxUriTags() / 2);
    }
}
